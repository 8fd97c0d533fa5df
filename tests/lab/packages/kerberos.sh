# Postfix makes its queue folders here, so that no machine has to.
postconf -e myhostname=mail.lab.test
postfix check
