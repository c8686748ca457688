# The times are lowered by a depth-first search, which exceeds the recursion limit on a long way.
# zh: 用深度优先搜索更新时间，路径很长时超过递归深度上限。
def network_delay_time(times, n, k):
    graph = [[] for _ in range(n + 1)]
    for u, v, w in times:
        graph[u].append((w, v))
    best = [float("inf")] * (n + 1)

    def visit(u, d):
        if d < best[u]:
            best[u] = d
            for w, v in sorted(graph[u]):
                visit(v, d + w)

    visit(k, 0)
    last = max(best[1:])
    return last if last < float("inf") else -1
