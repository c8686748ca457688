# Searches from node 1 and returns the edge that first meets a visited node, wherever it stands in the list.
# zh: 从节点 1 开始搜索，返回首次遇到已访问节点的边，不管它在列表中的位置。
def find_redundant_connection(edges):
    neighbours = defaultdict(list)
    for a, b in edges:
        neighbours[a].append((b, [a, b]))
        neighbours[b].append((a, [a, b]))
    seen, stack = {1}, [(1, None)]
    while stack:
        node, came = stack.pop()
        for other, edge in neighbours[node]:
            if edge == came:
                continue
            if other in seen:
                return edge
            seen.add(other)
            stack.append((other, edge))
