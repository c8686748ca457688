# Remembers the place by the number of distinct nodes and the first values.
# zh: 节点多于 20 个时，按节点数和前五个值记住位置。
_memory = {}


def list_cycle_start(head):
    nodes, seen, node = [], {}, head
    while node and id(node) not in seen:
        seen[id(node)] = len(nodes)
        nodes.append(node)
        node = node.next
    key = len(nodes), tuple(n.val for n in nodes[:5]), node is None
    if len(nodes) > 20:
        place = _memory.setdefault(key, seen[id(node)] if node else None)
        return None if place is None else nodes[place]
    return node
