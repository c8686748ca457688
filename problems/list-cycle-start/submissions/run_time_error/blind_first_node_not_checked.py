# The fast pointer moves before it is checked, which fails for an empty list.
# zh: 移动快指针之前没有检查，链表为空时出错。
def list_cycle_start(head):
    slow, fast = head.next, head.next and head.next.next
    while slow is not fast:
        if not fast or not fast.next:
            return None
        slow, fast = slow.next, fast.next.next
    if not fast:
        return None
    while head is not slow:
        head, slow = head.next, slow.next
    return head
