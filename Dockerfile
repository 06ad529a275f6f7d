# glibc is required: Temporal's native core does not load on Alpine.
FROM node:22.23.2-bookworm-slim

# The native core reads the system's certificates at start, even without TLS, and the slim image has none.
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/*

# One zone for every worker: workflow code sees the process's zone, and two zones would not replay alike.
ENV NODE_ENV=production TZ=UTC
# The program's own folder belongs to root; what it writes goes here.
ENV DUBAN_HOME=/data/home DUBAN_CACHE=/data/cache DUBAN_FILES=/data/evidence

WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY . .
# The program is built with the image, so that a container opens at once.
RUN node client/cli/duban.js --help > /dev/null
RUN install -d -o node -g node /data/home /data/cache /data/evidence

USER node
# So is its console.
RUN node client/serve/console/build.js
EXPOSE 8600
ENTRYPOINT ["node", "client/cli/duban.js"]
CMD ["serve"]
