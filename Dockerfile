# One process of Parley. Alone it keeps an embedded database in /data; with DATABASE_URL and REDIS_URL it is one of many
# (docker-compose.yml).
FROM node:20-slim

WORKDIR /app

# The packages first: they change seldom, and are not fetched again for every change of the code.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts

COPY tsconfig.json ./
COPY src ./src
COPY workers ./workers
RUN npm run build && npm prune --omit=dev --ignore-scripts

COPY config ./config
RUN install -d -o node -g node -m 700 /data

# Beyond loopback every request needs the token.
ENV NODE_ENV=production \
    PARLEY_HOST=0.0.0.0 \
    PARLEY_PORT=7788 \
    PARLEY_DATA=/data
USER node
VOLUME /data
EXPOSE 7788

# For a process with the role http; the first start creates a database.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PARLEY_PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]

ENTRYPOINT ["node", "dist/src/cli/main.js"]
CMD ["start"]
