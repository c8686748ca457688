# habit: the ListNode that is given, with a dummy head
# problem: reverse

class Solution:
    def reverse(self, head: Optional[ListNode]) -> Optional[ListNode]:
        dummy = ListNode()
        while head:
            dummy.next = ListNode(head.val, dummy.next)
            head = head.next
        return dummy.next
