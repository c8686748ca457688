# Time and node are packed as time · n + node, where node n is unpacked as node 0 one unit later.
# zh: 时间与节点打包成 time · n + node，节点 n 解包后变成晚一个单位的节点 0。
from heapq import heappop, heappush


def network_delay_time(times, n, k):
    graph = [[] for _ in range(n + 1)]
    for u, v, w in times:
        graph[u].append((v, w))
    done, heap, last = set(), [k], 0
    while heap:
        d, u = divmod(heappop(heap), n)
        if u in done:
            continue
        done.add(u)
        last = d
        for v, w in graph[u]:
            heappush(heap, (d + w) * n + v)
    return last if len(done) == n else -1
