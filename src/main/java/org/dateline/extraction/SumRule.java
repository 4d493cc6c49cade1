package org.dateline.extraction;

/** The ways in which figures of an article are added up to one that it does not word as such. */
enum SumRule implements NamedRule {
    /**
     * Others who were hurt beside those counted are added to them. {@code A boy was badly hurt and three others were
     * injured.}
     */
    OTHERS_BESIDE,
    /** An attacker who died is added to the victims. {@code A gunman killed five people. He then shot himself dead.} */
    ATTACKER_AMONG_DEAD,
    /** Persons told of one by one are counted. {@code Ana Ruiz was killed. Omar Haddad was killed.} */
    DISTINCT_VICTIMS
}
