package org.dateline.security;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every key that was ever made. */
interface ApiKeyRepository extends JpaRepository<ApiKey, String> {

    Optional<ApiKey> findByValidName(String name);

    List<ApiKey> findAllByOrderByCreatedAtAscIdAsc();
}
