# Marks visited nodes by overwriting their values.
# zh: 用改写节点的值来标记访问过的节点。
def list_cycle_start(head):
    mark = object()
    while head:
        if head.val is mark:
            return head
        head.val = mark
        head = head.next
    return None
