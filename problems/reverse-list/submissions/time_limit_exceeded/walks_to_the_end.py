# Walks to the last node again for each node of the answer: O(n²).
# zh: 每取一个节点都要从头走到链表末尾，时间复杂度为 O(n²)。
def reverse_list(head):
    dummy = tail = ListNode()
    while head and head.next:
        before_last = head
        while before_last.next.next:
            before_last = before_last.next
        tail.next = before_last.next
        tail = tail.next
        before_last.next = None
    tail.next = head
    return dummy.next
