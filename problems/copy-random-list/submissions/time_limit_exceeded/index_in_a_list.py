# Looks for each random node in a list: O(n²).
# zh: 在列表中查找每个 random 节点：O(n²)。
def copy_random_list(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    copies = [Node(node.val) for node in nodes]
    for place, node in enumerate(nodes):
        copies[place].next = copies[place + 1] if place + 1 < len(nodes) else None
        copies[place].random = copies[nodes.index(node.random)] if node.random else None
    return copies[0] if copies else None
