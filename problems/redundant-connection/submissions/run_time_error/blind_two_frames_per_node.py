# Searches with a recursive generator expression, which takes two frames per node and exceeds the recursion limit on long paths.
# zh: 用递归的生成器表达式搜索，每个节点占两层栈帧，路径长时超过递归深度限制。
def find_redundant_connection(edges):
    near = [[] for _ in range(len(edges) + 1)]
    for i, (a, b) in enumerate(edges):
        near[a].append((b, i))
        near[b].append((a, i))
    seen, path = set(), []

    def closes(node, via):
        if node in seen:
            path.append((node, via))
            return True
        seen.add(node)
        path.append((node, via))
        if any(closes(other, i) for other, i in near[node] if i != via):
            return True
        path.pop()
        return False

    closes(1, -1)
    end = path[-1][0]
    start = next(k for k, (node, _) in enumerate(path) if node == end)
    return edges[max(i for _, i in path[start + 1 :])]
