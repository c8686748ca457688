# Dijkstra with a table of the best times so far; LeetCode's spelling, nothing imported.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = defaultdict(list)
        for u, v, w in times:
            graph[u].append((v, w))
        best = {k: 0}
        heap = [(0, k)]
        while heap:
            time, node = heapq.heappop(heap)
            if time > best[node]:
                continue
            for other, w in graph[node]:
                if time + w < best.get(other, math.inf):
                    best[other] = time + w
                    heapq.heappush(heap, (time + w, other))
        return max(best.values()) if len(best) == n else -1
