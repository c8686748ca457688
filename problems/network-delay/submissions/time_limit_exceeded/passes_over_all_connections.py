# Goes through all connections until nothing changes, as Bellman and Ford do: O(n · connections).
# zh: 反复扫描所有连接直到不再变化（Bellman–Ford）：O(n · 连接数)。
def network_delay_time(times, n, k):
    best = [math.inf] * (n + 1)
    best[0] = best[k] = 0
    changed = True
    while changed:
        changed = False
        for u, v, w in times:
            if best[u] + w < best[v]:
                best[v], changed = best[u] + w, True
    latest = max(best)
    return -1 if latest == math.inf else latest
