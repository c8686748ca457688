# Returns the list itself.
# zh: 直接返回了原链表。
def copy_random_list(head):
    return head
