# Puts the node first in the heap's pairs, so that the smallest number is settled next.
# zh: 堆中的二元组把节点放在前面，先确定的成了编号最小的节点。
def network_delay_time(times, n, k):
    connections = defaultdict(list)
    for u, v, w in times:
        connections[u].append((v, w))
    best, heap = {}, [(k, 0)]
    while heap:
        node, time = heapq.heappop(heap)
        if node not in best:
            best[node] = time
            for other, w in connections[node]:
                heapq.heappush(heap, (other, time + w))
    return max(best.values()) if len(best) == n else -1
