class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        """Head insertion: move the node behind the old head to the front until the old head is the tail."""
        dummy = ListNode(0, head)
        while head and head.next:
            moved = head.next
            head.next = moved.next
            moved.next = dummy.next
            dummy.next = moved
        return dummy.next
