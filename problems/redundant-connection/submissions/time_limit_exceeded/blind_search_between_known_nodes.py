# Searches for a way between both ends of an edge whose nodes are both known already: O(n²).
# zh: 边的两端都出现过时，搜索两端之间是否已有路径：O(n²)。
def find_redundant_connection(edges):
    near = [[] for _ in range(len(edges) + 1)]
    for a, b in edges:
        if near[a] and near[b]:
            stack, seen = [a], {a}
            while stack:
                x = stack.pop()
                if x == b:
                    return [a, b]
                for y in near[x]:
                    if y not in seen:
                        seen.add(y)
                        stack.append(y)
        near[a].append(b)
        near[b].append(a)
    return []
