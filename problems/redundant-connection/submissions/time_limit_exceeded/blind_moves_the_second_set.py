# Moves all nodes of the second set into the first, whichever is larger: quadratic if the second is always the large one.
# zh: 总是把第二个集合的全部节点并入第一个，不看大小：第二个总是较大时为平方时间。
def find_redundant_connection(edges):
    members = [[i] for i in range(len(edges) + 1)]
    for a, b in edges:
        first, second = members[a], members[b]
        if first is second:
            return [a, b]
        for node in second:
            first.append(node)
            members[node] = first
