# Searches for a way between both ends of each edge: O(n²).
# zh: 为每条边搜索两端之间是否已有路径：O(n²)。
def find_redundant_connection(edges):
    neighbours = defaultdict(list)
    for a, b in edges:
        seen, stack = {a}, [a]
        while stack:
            for other in neighbours[stack.pop()]:
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
        if b in seen:
            return [a, b]
        neighbours[a].append(b)
        neighbours[b].append(a)
