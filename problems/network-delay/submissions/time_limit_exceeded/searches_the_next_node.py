# Searches all nodes for the one with the smallest time: O(n²).
# zh: 每次都在所有节点中查找时间最小的：O(n²)。
def network_delay_time(times, n, k):
    connections = defaultdict(list)
    for u, v, w in times:
        connections[u].append((v, w))
    best = [math.inf] * (n + 1)
    best[0] = best[k] = 0
    left = set(range(1, n + 1))
    while left:
        node = min(left, key=best.__getitem__)
        if best[node] == math.inf:
            return -1
        left.remove(node)
        for other, w in connections[node]:
            best[other] = min(best[other], best[node] + w)
    return max(best)
