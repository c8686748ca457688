# Follows the edges in one direction only, from the first number to the second.
# zh: 只沿从第一个数到第二个数的方向走。
def find_redundant_connection(edges):
    after = defaultdict(list)
    for a, b in edges:
        seen, stack = {b}, [b]
        while stack:
            for other in after[stack.pop()]:
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
        if a in seen:
            return [a, b]
        after[a].append(b)
    return edges[-1]
