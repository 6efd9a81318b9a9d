# syntax=docker/dockerfile:1
ARG RUST_VERSION=1.95.0

FROM rust:${RUST_VERSION}-slim-bookworm AS build
ARG RUST_VERSION
# Takes the toolchain of the image as it is: rust-toolchain.toml would fetch clippy and rustfmt first.
ENV RUSTUP_TOOLCHAIN=${RUST_VERSION}
WORKDIR /src
# The whole tree, because .cargo/config.toml sets how SQLite is compiled and the demo data goes into the binary.
COPY . .
RUN --mount=type=cache,id=comitas-registry,target=/usr/local/cargo/registry,sharing=locked \
    --mount=type=cache,id=comitas-target,target=/src/target,sharing=locked \
    cargo build --locked --profile dist --package api --bin comitas \
    && install -D target/dist/comitas /out/usr/local/bin/comitas \
    && install -D -m 644 LICENSE api/demo/ATTRIBUTION.md api/docs/redoc.LICENSE.txt --target-directory /out/usr/share/doc/comitas \
    && mkdir /state

# glibc, CA certificates and time zones; no shell, no package manager.
FROM gcr.io/distroless/cc-debian12:nonroot
LABEL org.opencontainers.image.title="Comitas" \
      org.opencontainers.image.description="Open backend for municipalities that work across borders" \
      org.opencontainers.image.licenses="EUPL-1.2"
COPY --from=build /out /
COPY --from=build --chown=65532:65532 /state /var/lib/comitas
USER 65532:65532
# Where the SQLite file and its signing key are made when DATABASE_URL names no PostgreSQL: mount a volume here.
WORKDIR /var/lib/comitas
ENV BIND=0.0.0.0:8080 \
    LOG_FORMAT=json
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s --retries=3 CMD ["comitas", "healthcheck"]
ENTRYPOINT ["comitas"]
CMD ["serve"]
