# Merges the lists one after another into a growing result: O(N·k).
# zh: 把链表一个接一个并入越来越长的结果：O(N·k)。
def merge_k_lists(lists):
    merged = None
    for head in lists:
        last = first = ListNode()
        one, other = merged, head
        while one and other:
            if other.val < one.val:
                last.next, other = other, other.next
            else:
                last.next, one = one, one.next
            last = last.next
        last.next = one or other
        merged = first.next
    return merged
