# Takes a node whose value is 0 for the end of the list.
# zh: 把值为 0 的节点当作链表的结尾。
def reverse_k_group(head, k):
    nodes = []
    node = head
    while node and (node.val or node.next):
        nodes.append(node)
        node = node.next
    rest = node
    for i in range(0, len(nodes) - k + 1, k):
        nodes[i : i + k] = nodes[i : i + k][::-1]
    dummy = tail = ListNode(0)
    for x in nodes:
        tail.next = x
        tail = x
    tail.next = rest
    return dummy.next
