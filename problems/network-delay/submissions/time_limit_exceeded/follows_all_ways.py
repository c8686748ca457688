# Follows every way that does not visit a node twice: exponential where ways fork.
# zh: 走遍每一条不重复经过节点的路：遇到岔口时是指数级。
def network_delay_time(times, n, k):
    connections = defaultdict(list)
    for u, v, w in times:
        connections[u].append((v, w))
    best = {k: 0}
    path = {k}
    stack = [(k, 0, iter(connections[k]))]
    while stack:
        node, time, rest = stack[-1]
        step = next(rest, None)
        if step is None:
            stack.pop()
            path.discard(node)
            continue
        other, w = step
        if other not in path:
            best[other] = min(best.get(other, math.inf), time + w)
            path.add(other)
            stack.append((other, time + w, iter(connections[other])))
    return max(best.values()) if len(best) == n else -1
