# Appends the lists to one another in the order of their heads.
# zh: 只按头节点的大小把链表首尾相接。
def merge_k_lists(lists):
    last = first = ListNode()
    for head in sorted((head for head in lists if head), key=lambda head: head.val):
        last.next = head
        while last.next:
            last = last.next
    return first.next
