FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY client/package.json client/
RUN npm ci --no-audit --no-fund
COPY . .
# The client is for those who integrate: neither its link nor its packages belong into the server.
RUN npm run build && npm prune --omit=dev --workspaces=false --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 TRIBUNE_DATA=/var/lib/tribune
WORKDIR /app
RUN install -d -o node -g node /var/lib/tribune
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# What V8 compiles is kept here by the first start. Node keeps it apart for each user, so the build cannot make it.
RUN install -d -o node -g node dist/.compile-cache
USER node
VOLUME /var/lib/tribune
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "--max-semi-space-size=8", "dist/main.js"]
