# Tests the value as well as the node, so the list seems to end at the first 0.
# zh: 循环条件把节点的值也当成真假来判断，遇到值为 0 的节点就提前结束。
def reverse_list(head):
    prev = None
    while head and head.val:
        rest = head.next
        head.next = prev
        prev, head = head, rest
    return prev
