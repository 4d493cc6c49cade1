package org.dateline.actor;

/** A role and the appearance of the person who has it. */
public interface RoleAppearance {

    PersonAppearance getAppearance();

    Role getRole();
}
