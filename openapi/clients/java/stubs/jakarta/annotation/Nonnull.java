package jakarta.annotation;

/** Stands for the one in jakarta.annotation-api, which a program with Maven or Gradle has. */
public @interface Nonnull {}
