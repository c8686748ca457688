# Counts the nodes once, then moves each node of a group to the group's front; LeetCode's spelling.
class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        count, node = 0, head
        while node:
            count, node = count + 1, node.next
        dummy = before = ListNode(next=head)
        for _ in range(count // k):
            first = before.next
            for _ in range(k - 1):
                moved = first.next
                first.next = moved.next
                moved.next = before.next
                before.next = moved
            before = first
        return dummy.next
