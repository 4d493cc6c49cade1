package org.dateline.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.security.SecureRandom;
import java.time.Clock;
import org.dateline.web.InvalidRequestException;
import org.dateline.web.NotFoundException;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.JdbcTemplate;

@DataJpaTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
class KeyringTests {

    private static final KeyRequest DESK = new KeyRequest("desk", null);

    @Autowired
    private ApiKeyRepository keys;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate store;

    private Keyring keyring;

    @BeforeEach
    void start() {
        keyring = new Keyring(keys, Clock.systemUTC());
    }

    @Test
    void knowsAKeyByItsSecretAlone() {
        KeyToken token = keyring.add(new KeyRequest("chief", "admin")).token();
        KeyToken other = keyring.add(DESK).token();
        assertThat(keyring.find(token))
                .get()
                .extracting(ApiKey::getName, ApiKey::getScope)
                .containsExactly("chief", Scope.ADMIN);
        assertThat(keyring.find(new KeyToken(token.id(), other.secret()))).isEmpty();
        assertThat(keyring.find(new KeyToken(other.id(), token.secret()))).isEmpty();
        assertThat(keyring.find(KeyToken.make(new SecureRandom()))).isEmpty();
    }

    @Test
    void knowsARevokedKeyNoMore() {
        KeyToken token = keyring.add(DESK).token();
        keyring.revoke("desk");
        entities.clear();
        assertThat(keyring.find(token)).isEmpty();
        assertThatThrownBy(() -> keyring.revoke("desk")).isInstanceOf(NotFoundException.class);
        assertThat(keyring.list())
                .singleElement()
                .satisfies(key -> assertThat(key.getRevokedAt()).isNotNull());
    }

    @Test
    void givesANameAgainOnceItsKeyIsRevoked() {
        KeyToken first = keyring.add(DESK).token();
        keyring.revoke("desk");
        KeyToken second = keyring.add(DESK).token();
        assertThat(keyring.find(first)).isEmpty();
        assertThat(keyring.find(second)).isPresent();
        assertThatThrownBy(() -> keyring.add(DESK))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("There is a key named desk");
    }

    @Test
    void staysUsedWhenAllAreRevoked() {
        assertThat(keyring.isUsed()).isFalse();
        keyring.add(DESK);
        keyring.revoke("desk");
        assertThat(keyring.isUsed()).isTrue();
        assertThat(new Keyring(keys, Clock.systemUTC()).isUsed()).isTrue();
    }

    @Test
    void storesNoSecret() {
        KeyToken token = keyring.add(DESK).token();
        String row = store.queryForMap("select * from api_key").toString();
        assertThat(row).contains(token.id(), "desk", token.secretSha256()).doesNotContain(token.secret());
    }

    @Test
    void asksTheStoreOnceForAKey(@Autowired EntityManagerFactory factory) {
        KeyToken token = keyring.add(DESK).token();
        entities.clear();
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertThat(keyring.find(token)).isPresent();
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    }
}
