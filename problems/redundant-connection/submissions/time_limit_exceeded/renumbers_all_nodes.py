# Gives all nodes of one set the number of the other: O(n) for each edge.
# zh: 合并时把一个集合的所有节点改成另一个的编号：每条边 O(n)。
def find_redundant_connection(edges):
    number = list(range(len(edges) + 1))
    for a, b in edges:
        old, new = number[a], number[b]
        if old == new:
            return [a, b]
        number = [new if own == old else own for own in number]
