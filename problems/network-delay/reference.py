"""Dijkstra's algorithm: settle the nodes in the order of their times, O((n + m) log m) for m connections."""

from heapq import heappop, heappush


def network_delay_time(times, n, k):
    connections = [[] for _ in range(n + 1)]
    for u, v, w in times:
        connections[u].append((v, w))
    settled = set()
    heap = [(0, k)]
    while heap:
        time, node = heappop(heap)
        if node in settled:
            continue
        settled.add(node)
        if len(settled) == n:
            return time
        for other, w in connections[node]:
            heappush(heap, (time + w, other))
    return -1
