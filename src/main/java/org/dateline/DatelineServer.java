package org.dateline;

import org.springframework.boot.SpringApplication;

/** Starts the server; the build works out its beans from here. */
final class DatelineServer {

    private DatelineServer() {}

    public static void main(String[] properties) {
        SpringApplication application = new SpringApplication(DatelineApplication.class);
        application.setMainApplicationClass(DatelineServer.class);
        if (Boolean.getBoolean("dateline.prepared") && PreparedBeans.areThere()) {
            application.addListeners(new PreparedBeans());
        }
        application.run(properties);
    }
}
