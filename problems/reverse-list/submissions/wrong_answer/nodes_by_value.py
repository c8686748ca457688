# Keeps the nodes in a dict by their value, so equal values collapse into one node.
# zh: 用字典按值存放节点，值相同的节点被合并成了一个。
def reverse_list(head):
    nodes = {}
    while head:
        nodes.setdefault(head.val, head)
        head = head.next
    prev = None
    for node in nodes.values():
        node.next = prev
        prev = node
    return prev
