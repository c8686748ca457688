# Counts for each node how many follow it: O(length²).
# zh: 对每个节点都数一遍后面还有多少个，复杂度是平方级。
def remove_nth_from_end(head, n):
    before = dummy = ListNode(next=head)
    while True:
        count, node = 0, before.next
        while node:
            count, node = count + 1, node.next
        if count == n:
            before.next = before.next.next
            return dummy.next
        before = before.next
