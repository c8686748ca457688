# For each node from the head on, the whole cycle is walked round to look for it.
# zh: 从头开始对每个结点都绕环一周查找它。
def list_cycle_start(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            break
    else:
        return None
    while True:
        node = slow.next
        while node is not slow and node is not head:
            node = node.next
        if node is head:
            return head
        head = head.next
