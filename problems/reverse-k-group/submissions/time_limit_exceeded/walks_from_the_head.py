# Walks from the head to the end of the result each time a group is appended: O(n²/k).
# zh: 每接上一组都从头走到结果末尾，复杂度 O(n²/k)。
def reverse_k_group(head, k):
    dummy = ListNode(0)
    while True:
        end = dummy
        while end.next:
            end = end.next
        ahead = head
        for _ in range(k):
            if ahead is None:
                end.next = head
                return dummy.next
            ahead = ahead.next
        done, node = None, head
        while node is not ahead:
            node.next, done, node = done, node, node.next
        end.next = done
        head = ahead
