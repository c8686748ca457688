# The map from nodes to copies is a default argument whose keys are ids, which a later list reuses.
# zh: 以 id 为键的映射是默认参数，后一次调用的结点会撞上旧的 id。
def copy_random_list(head, copies={}):
    node, nodes = head, []
    while node:
        nodes.append(node)
        copies.setdefault(id(node), Node(node.val))
        node = node.next
    for node in nodes:
        copies[id(node)].next = copies[id(node.next)] if node.next else None
        copies[id(node)].random = copies[id(node.random)] if node.random else None
    return copies[id(head)] if head else None
