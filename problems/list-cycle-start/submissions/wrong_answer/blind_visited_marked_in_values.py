# Visited nodes are marked in their values, and the values of a list with a cycle are not restored.
# zh: 用修改 val 来标记访问过的结点，之后没有还原。
def list_cycle_start(head):
    mark = object()
    while head:
        if head.val is mark:
            return head
        head.val = mark
        head = head.next
    return None
