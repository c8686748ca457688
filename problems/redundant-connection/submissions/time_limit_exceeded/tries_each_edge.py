# Removes each edge from the end on and counts what can still be reached: O(n²).
# zh: 从末尾起逐条删除边，再数还能到达多少节点：O(n²)。
def find_redundant_connection(edges):
    neighbours = defaultdict(set)
    for a, b in edges:
        neighbours[a].add(b)
        neighbours[b].add(a)
    for a, b in reversed(edges):
        neighbours[a].remove(b)
        neighbours[b].remove(a)
        seen, stack = {1}, [1]
        while stack:
            for other in neighbours[stack.pop()]:
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
        if len(seen) == len(edges):
            return [a, b]
        neighbours[a].add(b)
        neighbours[b].add(a)
