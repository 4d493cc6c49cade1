package org.dateline.identity;

import java.util.List;
import org.dateline.actor.PersonDirectory;
import org.dateline.actor.PersonResponse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes who is who, one transaction a change, and tells the person that came of it. */
@Component
class Identities {

    private final PersonMerger merger;
    private final PersonSplitter splitter;
    private final PersonDirectory directory;

    Identities(PersonMerger merger, PersonSplitter splitter, PersonDirectory directory) {
        this.merger = merger;
        this.splitter = splitter;
        this.directory = directory;
    }

    @Transactional
    public PersonResponse merge(long id, long otherId) {
        return directory.describe(merger.merge(id, otherId));
    }

    @Transactional
    public PersonResponse split(long id, long mergedId) {
        return directory.describe(splitter.splitMerged(id, mergedId));
    }

    @Transactional
    public PersonResponse split(long id, List<Long> articles) {
        return directory.describe(splitter.splitArticles(id, articles));
    }
}
