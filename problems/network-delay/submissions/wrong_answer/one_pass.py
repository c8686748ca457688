# Goes through the list of connections only once.
# zh: 只扫描一遍连接列表。
def network_delay_time(times, n, k):
    best = [math.inf] * (n + 1)
    best[0] = best[k] = 0
    for u, v, w in times:
        best[v] = min(best[v], best[u] + w)
    latest = max(best)
    return -1 if latest == math.inf else latest
