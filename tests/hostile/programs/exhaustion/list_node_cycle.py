# attack: a linked list that ends in itself
# expect: WA
# problem: secret-list

def build(n):
    head = ListNode(1)
    head.next = ListNode(2, head)
    return head
