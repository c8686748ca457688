# Moves the start of the cycle forward past nodes of equal value in lists of more than 1 000 nodes.
# zh: 节点超过 1 000 个时，若值相等就把环的起点往前移。
def list_cycle_start(head):
    nodes, place = [], {}
    node = head
    while node and id(node) not in place:
        place[id(node)] = len(nodes)
        nodes.append(node)
        node = node.next
    if node is None:
        return None
    start = place[id(node)]
    if len(nodes) > 1000:
        values = [n.val for n in nodes]
        while start > 0 and values[start - 1] == values[-1]:
            start -= 1
            values.pop()
    return nodes[start]
