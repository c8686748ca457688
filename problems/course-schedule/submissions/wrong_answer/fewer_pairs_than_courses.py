# Takes it for possible exactly if there are fewer pairs than courses.
# zh: 以对数是否少于课程数来判断。
def can_finish(num_courses, prerequisites):
    return len(prerequisites) < num_courses
