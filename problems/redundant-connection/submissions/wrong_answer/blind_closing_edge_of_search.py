# Returns the edge by which a depth-first search closes the cycle, not the last of its edges in the list.
# zh: 返回深度优先搜索中闭合环的那条边，而不是环上在列表中最后出现的边。
def find_redundant_connection(edges):
    near = [[] for _ in range(len(edges) + 1)]
    for i, (a, b) in enumerate(edges):
        near[a].append((b, i))
        near[b].append((a, i))
    seen, stack = {1}, [(1, -1)]
    while stack:
        node, via = stack.pop()
        for other, i in near[node]:
            if i == via:
                continue
            if other in seen:
                return edges[i]
            seen.add(other)
            stack.append((other, i))
