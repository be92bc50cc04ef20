<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
<context>
    <name>Activity</name>
    <message>
        <source>Todo</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Contactos</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Lo que pide la persona</source>
        <translation>What the person asks</translation>
    </message>
    <message>
        <source>Datos personales</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Convenios</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Pagos</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Páginas y recordatorios</source>
        <translation>Pages and reminders</translation>
    </message>
    <message>
        <source>Cotizaciones</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Vistos buenos</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Políticas</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Respuestas usadas</source>
        <translation>Responses used</translation>
    </message>
    <message>
        <source>Notas y datos</source>
        <translation>Notes and facts</translation>
    </message>
    <message>
        <source>Citas y marcas</source>
        <translation>Callbacks and flags</translation>
    </message>
    <message>
        <source>Cargas de cartera</source>
        <translation>Portfolio loads</translation>
    </message>
    <message>
        <source>Estrategia y procesos</source>
        <translation>Strategy and processes</translation>
    </message>
    <message>
        <source>Respaldos y revisiones</source>
        <translation>Backups and checks</translation>
    </message>
    <message>
        <source>Entradas y usuarios</source>
        <translation>Sign-ins and users</translation>
    </message>
    <message>
        <source>Práctica</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Biblioteca de objeciones</source>
        <translation>Objection library</translation>
    </message>
    <message>
        <source>Verificó la identidad del titular</source>
        <translation>Verified the holder’s identity</translation>
    </message>
    <message>
        <source>Guardó la nota del contacto</source>
        <translation>Saved the note of the contact</translation>
    </message>
    <message>
        <source>Anotó un dato de la persona</source>
        <translation>Noted a fact about the person</translation>
    </message>
    <message>
        <source>Anuló un convenio</source>
        <translation>Voided an agreement</translation>
    </message>
    <message>
        <source>Agendó el próximo contacto</source>
        <translation>Scheduled the next contact</translation>
    </message>
    <message>
        <source>Entró</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Anotó lo que la persona puede pagar</source>
        <translation>Noted what the person can pay</translation>
    </message>
    <message>
        <source>Quedaron sin efecto cotizaciones de la cuenta</source>
        <translation>Quotes of the account lost effect</translation>
    </message>
    <message>
        <source>Guardó un borrador de la política</source>
        <translation>Saved a draft of the policy</translation>
    </message>
    <message>
        <source>Retiró una versión de la política</source>
        <translation>Withdrew a version of the policy</translation>
    </message>
    <message>
        <source>Tomó la política inicial</source>
        <translation>Took the initial policy</translation>
    </message>
    <message>
        <source>Anuló un convenio de varias cuentas</source>
        <translation>Voided a joint agreement</translation>
    </message>
    <message>
        <source>Preparó una copia con clave o firma de una página</source>
        <translation>Prepared a copy of a page with a password or signature</translation>
    </message>
    <message>
        <source>Preparó un recordatorio de pago</source>
        <translation>Prepared a payment reminder</translation>
    </message>
    <message>
        <source>Registró un pago que confirmó el acreedor</source>
        <translation>Recorded a payment the creditor confirmed</translation>
    </message>
    <message>
        <source>La regla de contacto detuvo un intento</source>
        <translation>The contact rule stopped an attempt</translation>
    </message>
    <message>
        <source>Dio permiso para un contacto detenido</source>
        <translation>Allowed a stopped contact</translation>
    </message>
    <message>
        <source>Anotó cómo prefiere ser contactada la persona</source>
        <translation>Noted how the person prefers to be contacted</translation>
    </message>
    <message>
        <source>Guardó un consentimiento</source>
        <translation>Saved a consent</translation>
    </message>
    <message>
        <source>Retiró un consentimiento</source>
        <translation>Withdrew a consent</translation>
    </message>
    <message>
        <source>Abrió un pendiente: queja, aclaración o aviso</source>
        <translation>Opened a matter: complaint, dispute or duty</translation>
    </message>
    <message>
        <source>Cerró un pendiente</source>
        <translation>Closed a matter</translation>
    </message>
    <message>
        <source>Cambió las reglas propias de contacto</source>
        <translation>Changed the own contact rules</translation>
    </message>
    <message>
        <source>Registró una solicitud sobre datos personales</source>
        <translation>Logged a request about personal data</translation>
    </message>
    <message>
        <source>Contestó una solicitud sobre datos personales</source>
        <translation>Answered a request about personal data</translation>
    </message>
    <message>
        <source>Amplió el plazo de una solicitud</source>
        <translation>Extended the deadline of a request</translation>
    </message>
    <message>
        <source>Terminó una solicitud sobre datos personales</source>
        <translation>Closed a request about personal data</translation>
    </message>
    <message>
        <source>Entregó la copia de los datos de una persona</source>
        <translation>Handed over the copy of a person&apos;s data</translation>
    </message>
    <message>
        <source>Corrigió un dato de la persona</source>
        <translation>Corrected a detail about the person</translation>
    </message>
    <message>
        <source>Bloqueó los datos de una persona</source>
        <translation>Blocked a person&apos;s data</translation>
    </message>
    <message>
        <source>Quitó el bloqueo de una persona</source>
        <translation>Lifted the block on a person</translation>
    </message>
    <message>
        <source>Suprimió los datos de una persona</source>
        <translation>Erased a person&apos;s data</translation>
    </message>
    <message>
        <source>Anotó un motivo de dificultad</source>
        <translation>Noted a reason for hardship</translation>
    </message>
    <message>
        <source>Leyó un motivo de dificultad</source>
        <translation>Read a hardship reason</translation>
    </message>
    <message>
        <source>Quitó un motivo de dificultad</source>
        <translation>Removed a reason for hardship</translation>
    </message>
    <message>
        <source>Suprimió registros que cumplieron su plazo</source>
        <translation>Erased records that reached the end of their retention period</translation>
    </message>
    <message>
        <source>Revisó los plazos de conservación</source>
        <translation>Reviewed the retention periods</translation>
    </message>
    <message>
        <source>Tomó a una persona de la lista</source>
        <translation>Took a person from the list</translation>
    </message>
    <message>
        <source>Dejó a una persona en la lista</source>
        <translation>Left a person in the list</translation>
    </message>
    <message>
        <source>Cambió el orden de la lista de trabajo</source>
        <translation>Changed the order of the work list</translation>
    </message>
    <message>
        <source>Cargó la cartera de un acreedor</source>
        <translation>Loaded a creditor’s portfolio</translation>
    </message>
    <message>
        <source>Cargó un archivo de pagos</source>
        <translation>Loaded a payments file</translation>
    </message>
    <message>
        <source>Guardó cómo leer el archivo de un acreedor</source>
        <translation>Saved how to read a creditor’s file</translation>
    </message>
    <message>
        <source>Agregó o cambió un usuario</source>
        <translation>Added or changed a user</translation>
    </message>
    <message>
        <source>Descubrió su pantalla</source>
        <translation>Uncovered their screen</translation>
    </message>
    <message>
        <source>Siguió la llamada de otra persona</source>
        <translation>Followed someone else&apos;s call</translation>
    </message>
    <message>
        <source>Agregó a una persona</source>
        <translation>Added a person</translation>
    </message>
    <message>
        <source>Cambió el papel de una persona</source>
        <translation>Changed a person&apos;s role</translation>
    </message>
    <message>
        <source>Dio un PIN temporal a una persona</source>
        <translation>Gave a person a temporary PIN</translation>
    </message>
    <message>
        <source>Cambió su propio PIN</source>
        <translation>Changed their own PIN</translation>
    </message>
    <message>
        <source>Desbloqueó a una persona</source>
        <translation>Unlocked a person</translation>
    </message>
    <message>
        <source>Cambió la llave de los datos</source>
        <translation>Changed the data key</translation>
    </message>
    <message>
        <source>Entró con la llave de recuperación</source>
        <translation>Signed in with the recovery key</translation>
    </message>
    <message>
        <source>Hizo un respaldo</source>
        <translation>Made a backup</translation>
    </message>
    <message>
        <source>Pidió restaurar un respaldo</source>
        <translation>Asked to restore a backup</translation>
    </message>
    <message>
        <source>El archivo de datos se restauró de un respaldo</source>
        <translation>The data file was restored from a backup</translation>
    </message>
    <message>
        <source>Revisó la cadena de actos</source>
        <translation>Checked the chain of actions</translation>
    </message>
    <message>
        <source>Firmó el informe de un día</source>
        <translation>Signed the report for a day</translation>
    </message>
    <message>
        <source>Exportó actos para auditoría</source>
        <translation>Exported actions for an audit</translation>
    </message>
    <message>
        <source>Deshizo una publicación de fichas</source>
        <translation>Undid a publication of cards</translation>
    </message>
    <message>
        <source>El programa puso las fichas que trae</source>
        <translation>The program put in the cards it brings</translation>
    </message>
    <message>
        <source>Agregó una prueba de búsqueda</source>
        <translation>Added a search test</translation>
    </message>
    <message>
        <source>Quitó una prueba de búsqueda</source>
        <translation>Removed a search test</translation>
    </message>
    <message>
        <source>Atendió una búsqueda sin respuesta</source>
        <translation>Dealt with a search without answer</translation>
    </message>
    <message>
        <source>Contestó una propuesta</source>
        <translation>Answered a proposal</translation>
    </message>
    <message>
        <source>Leyó lo que cambió en las fichas</source>
        <translation>Read what changed in the cards</translation>
    </message>
    <message>
        <source>Se sorteó la respuesta que va primero</source>
        <translation>The first response was drawn</translation>
    </message>
    <message>
        <source>Dijo una respuesta</source>
        <translation>Said a response</translation>
    </message>
    <message>
        <source>Decidió si muestra cómo va en la práctica</source>
        <translation>Decided whether to show how they are doing in practice</translation>
    </message>
    <message>
        <source>Puso a una persona en un grupo de práctica</source>
        <translation>Put a person in a practice group</translation>
    </message>
    <message>
        <source>Entregó la hoja de una llamada de práctica</source>
        <translation>Turned in the sheet for a practice call</translation>
    </message>
    <message>
        <source>Aprobó un examen de práctica</source>
        <translation>Passed a practice exam</translation>
    </message>
    <message>
        <source>Guardó un personaje o situación de práctica</source>
        <translation>Saved a practice persona or situation</translation>
    </message>
    <message>
        <source>Hizo una práctica de la llamada, sin sus datos</source>
        <translation>Made a practice from the call, without personal data</translation>
    </message>
    <message>
        <source>Guardó una versión de la probabilidad de cura</source>
        <translation>Saved a version of the cure probability</translation>
    </message>
    <message>
        <source>Cambió quién juzga la probabilidad de cura</source>
        <translation>Changed who judges cure probability</translation>
    </message>
    <message>
        <source>Cambió la meta de un indicador</source>
        <translation>Changed the target of an indicator</translation>
    </message>
    <message>
        <source>Escribió un costo del mes</source>
        <translation>Entered a cost for the month</translation>
    </message>
    <message>
        <source>Cambió el equipo de un agente</source>
        <translation>Changed an agent&apos;s team</translation>
    </message>
    <message>
        <source>Guardó una versión de la estrategia</source>
        <translation>Saved a version of the strategy</translation>
    </message>
    <message>
        <source>Leyó un proceso o política</source>
        <translation>Read a process or policy</translation>
    </message>
    <message>
        <source>Anotó una mejora de un proceso</source>
        <translation>Noted an improvement to a process</translation>
    </message>
    <message>
        <source>Guardó el plan de un piloto</source>
        <translation>Saved the plan of a pilot</translation>
    </message>
    <message>
        <source>Registró un piloto</source>
        <translation>Registered a pilot</translation>
    </message>
    <message>
        <source>Sorteó a las personas de un piloto</source>
        <translation>Drew the people for a pilot at random</translation>
    </message>
    <message>
        <source>Miró un corte de un piloto</source>
        <translation>Took a look at a pilot</translation>
    </message>
    <message>
        <source>Guardó la hoja de calidad de una llamada</source>
        <translation>Kept the quality sheet of a call</translation>
    </message>
    <message>
        <source>Terminó un piloto</source>
        <translation>Ended a pilot</translation>
    </message>
    <message>
        <source>Guardó una versión de los segmentos</source>
        <translation>Saved a version of the segments</translation>
    </message>
    <message>
        <source>Publicó o quitó el plan de intensidad</source>
        <translation>Published or removed the intensity plan</translation>
    </message>
    <message>
        <source>Publicó los segmentos</source>
        <translation>Published the segments</translation>
    </message>
    <message>
        <source>Envió una pieza de campaña</source>
        <translation>Sent a campaign piece</translation>
    </message>
    <message>
        <source>Anotó hasta dónde llegó una pieza</source>
        <translation>Noted how far a piece got</translation>
    </message>
    <message>
        <source>Anotó por qué pieza llama la persona</source>
        <translation>Noted which piece the person is calling about</translation>
    </message>
    <message>
        <source>Guardó el plan de una campaña</source>
        <translation>Saved a campaign plan</translation>
    </message>
    <message>
        <source>Lanzó una campaña</source>
        <translation>Launched a campaign</translation>
    </message>
    <message>
        <source>Terminó una campaña</source>
        <translation>Ended a campaign</translation>
    </message>
    <message>
        <source>Asignó una línea a una campaña</source>
        <translation>Assigned a line to a campaign</translation>
    </message>
    <message>
        <source>Guardó una pieza de campaña</source>
        <translation>Saved a campaign piece</translation>
    </message>
    <message>
        <source>Escribió el texto de una pieza</source>
        <translation>Wrote a piece&apos;s text</translation>
    </message>
    <message>
        <source>Movió el texto de una pieza</source>
        <translation>Moved a piece&apos;s text</translation>
    </message>
    <message>
        <source>Otros actos</source>
        <translation>Other actions</translation>
    </message>
    <message>
        <source>Recibió un contacto</source>
        <translation>Received a contact</translation>
    </message>
    <message>
        <source>Inició un contacto</source>
        <translation>Started a contact</translation>
    </message>
    <message>
        <source>Cerró el contacto: {outcome}</source>
        <translation>Closed the contact: {outcome}</translation>
    </message>
    <message>
        <source>Registró el convenio {folio}, autoriza {authority}</source>
        <translation>Recorded agreement {folio}, authorised by {authority}</translation>
    </message>
    <message>
        <source>Respuesta «{card}»: sirvió</source>
        <translation>Response “{card}”: it helped</translation>
    </message>
    <message>
        <source>Respuesta «{card}»: no sirvió</source>
        <translation>Response “{card}”: it did not help</translation>
    </message>
    <message>
        <source>Usó la respuesta «{card}»</source>
        <translation>Used the response “{card}”</translation>
    </message>
    <message>
        <source>Puso la marca «{flag}»</source>
        <translation>Set the flag “{flag}”</translation>
    </message>
    <message>
        <source>Quitó la marca «{flag}»</source>
        <translation>Removed the flag “{flag}”</translation>
    </message>
    <message>
        <source>1 cuenta</source>
        <translation>1 account</translation>
    </message>
    <message>
        <source>{count} cuentas</source>
        <translation>{count} accounts</translation>
    </message>
    <message>
        <source>Cargó {accounts} con corte del {as_of}</source>
        <translation>Loaded {accounts} as of {as_of}</translation>
    </message>
    <message>
        <source>Guardó un borrador de «{card}»</source>
        <translation>Saved a draft of “{card}”</translation>
    </message>
    <message>
        <source>Propuso una frase para «{card}»</source>
        <translation>Proposed a wording for “{card}”</translation>
    </message>
    <message>
        <source>Envió una ficha a revisión</source>
        <translation>Sent a card to review</translation>
    </message>
    <message>
        <source>Devolvió una ficha a borrador</source>
        <translation>Sent a card back to draft</translation>
    </message>
    <message>
        <source>Descartó un borrador</source>
        <translation>Discarded a draft</translation>
    </message>
    <message>
        <source>Publicó 1 ficha</source>
        <translation>Published 1 card</translation>
    </message>
    <message>
        <source>Publicó {count} fichas</source>
        <translation>Published {count} cards</translation>
    </message>
    <message>
        <source>Encendió el sorteo de respuestas de «{card}»</source>
        <translation>Turned on the draw of responses of “{card}”</translation>
    </message>
    <message>
        <source>Apagó el sorteo de respuestas de «{card}»</source>
        <translation>Turned off the draw of responses of “{card}”</translation>
    </message>
    <message>
        <source>Registró el convenio {folio} de {accounts} cuentas</source>
        <translation>Recorded agreement {folio} over {accounts} accounts</translation>
    </message>
    <message>
        <source>1 opción</source>
        <translation>1 option</translation>
    </message>
    <message>
        <source>{count} opciones</source>
        <translation>{count} options</translation>
    </message>
    <message>
        <source>Mostró una cotización: {options}</source>
        <translation>Showed a quote: {options}</translation>
    </message>
    <message>
        <source>Pidió visto bueno de {authority}</source>
        <translation>Asked {authority} for approval</translation>
    </message>
    <message>
        <source>Dio el visto bueno</source>
        <translation>Gave approval</translation>
    </message>
    <message>
        <source>Dio visto bueno a otra opción</source>
        <translation>Approved another option</translation>
    </message>
    <message>
        <source>Negó el visto bueno</source>
        <translation>Refused approval</translation>
    </message>
    <message>
        <source>Venció una solicitud de visto bueno</source>
        <translation>An approval request expired</translation>
    </message>
    <message>
        <source>Retiró su solicitud de visto bueno</source>
        <translation>Withdrew their approval request</translation>
    </message>
    <message>
        <source>1 cambio</source>
        <translation>1 change</translation>
    </message>
    <message>
        <source>{count} cambios</source>
        <translation>{count} changes</translation>
    </message>
    <message>
        <source>Envió la política a aprobación: {changes}</source>
        <translation>Sent the policy for approval: {changes}</translation>
    </message>
    <message>
        <source>Rechazó una versión de la política</source>
        <translation>Rejected a version of the policy</translation>
    </message>
    <message>
        <source>Aprobó la política, versión {number}</source>
        <translation>Approved the policy, version {number}</translation>
    </message>
    <message>
        <source>Probabilidad de cura: {why}</source>
        <translation>Cure probability: {why}</translation>
    </message>
    <message>
        <source>Todo queda escrito y nada se borra: quién, qué y cuándo</source>
        <translation>Everything is written down and nothing is erased: who, what and when</translation>
    </message>
    <message>
        <source>Revisando la cadena…</source>
        <translation>Checking the chain…</translation>
    </message>
    <message>
        <source>Ofreció por escrito el convenio {folio}</source>
        <translation>Offered agreement {folio} in writing</translation>
    </message>
    <message>
        <source>Preparó el borrador {folio}</source>
        <translation>Prepared draft {folio}</translation>
    </message>
    <message>
        <source>El convenio pasó a: {state}</source>
        <translation>The agreement moved to: {state}</translation>
    </message>
    <message>
        <source>Se revisaron los pagos de sus promesas</source>
        <translation>The payments of their promises were checked</translation>
    </message>
    <message>
        <source>Se revisaron sus fechas y pagos: {states}</source>
        <translation>Their dates and payments were checked: {states}</translation>
    </message>
    <message>
        <source>Marcó un pago que no pasó</source>
        <translation>Marked a payment that did not go through</translation>
    </message>
    <message>
        <source>Marcó un pago que se devolvió</source>
        <translation>Marked a payment that was returned</translation>
    </message>
    <message>
        <source>Pasó un pago a la cuenta {account}</source>
        <translation>Moved a payment to account {account}</translation>
    </message>
    <message>
        <source>Marcó un pago</source>
        <translation>Marked a payment</translation>
    </message>
    <message>
        <source>Emitió la página {code}</source>
        <translation>Issued page {code}</translation>
    </message>
    <message>
        <source>Guardó la versión {number} de la plantilla «{key}»</source>
        <translation>Saved version {number} of the template “{key}”</translation>
    </message>
    <message>
        <source>La pantalla se cubrió por falta de uso</source>
        <translation>The screen was covered because it was idle</translation>
    </message>
    <message>
        <source>Cubrió su pantalla</source>
        <translation>Covered their screen</translation>
    </message>
    <message>
        <source>Dejó el lugar a otra persona</source>
        <translation>Handed the seat over to someone else</translation>
    </message>
    <message>
        <source>Cerró el programa</source>
        <translation>Closed the program</translation>
    </message>
    <message>
        <source>PIN equivocado en su puerta ({count})</source>
        <translation>Wrong PIN at sign-in ({count})</translation>
    </message>
    <message>
        <source>: espera de {seconds} s</source>
        <translation>: {seconds} s wait</translation>
    </message>
    <message>
        <source>Reactivó a una persona</source>
        <translation>Reactivated a person</translation>
    </message>
    <message>
        <source>Quitó el acceso a una persona</source>
        <translation>Removed a person&apos;s access</translation>
    </message>
    <message>
        <source>Agregó el llavero del equipo como llave</source>
        <translation>Added the computer&apos;s keyring as a key</translation>
    </message>
    <message>
        <source>Hizo una llave de recuperación nueva</source>
        <translation>Made a new recovery key</translation>
    </message>
    <message>
        <source>Quitó el llavero del equipo como llave</source>
        <translation>Removed the computer&apos;s keyring as a key</translation>
    </message>
    <message>
        <source>Quitó un PIN como llave</source>
        <translation>Removed a PIN as a key</translation>
    </message>
    <message>
        <source>Quitó una llave</source>
        <translation>Removed a key</translation>
    </message>
    <message>
        <source>La pantalla se cubre a los {idle} min; en llamada, a los {call}</source>
        <translation>The screen covers after {idle} min; during a call, after {call}</translation>
    </message>
    <message>
        <source>Vio los datos de una persona: {reason}</source>
        <translation>Viewed a person&apos;s data: {reason}</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Actividad</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Cuándo</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Quién</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Qué hizo</source>
        <translation>What they did</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Nada de esto ha ocurrido todavía.</source>
        <translation>Nothing of this kind has happened yet.</translation>
    </message>
    <message>
        <source>Revisar la cadena</source>
        <translation>Check the chain</translation>
    </message>
    <message>
        <source>Informe firmado de hoy</source>
        <translation>Today&apos;s signed report</translation>
    </message>
    <message>
        <source>Exportar para auditoría</source>
        <translation>Export for audit</translation>
    </message>
    <message>
        <source>Actividad, lo más reciente primero</source>
        <translation>Activity, newest first</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Verificar un PDF</source>
        <translation>Verify a PDF</translation>
    </message>
    <message>
        <source>Lo que vence, lo que no llegó y las páginas de cada convenio</source>
        <translation>What falls due, what did not come and the pages of each agreement</translation>
    </message>
    <message>
        <source>{done} de {count} páginas.</source>
        <translation>{done} of {count} pages.</translation>
    </message>
    <message>
        <source>Firmar la página</source>
        <translation>Sign the page</translation>
    </message>
    <message>
        <source>Certificado de la institución</source>
        <translation>Institution&apos;s certificate</translation>
    </message>
    <message>
        <source>Contraseña del certificado</source>
        <translation>Certificate password</translation>
    </message>
    <message>
        <source>Recibo de pago</source>
        <translation>Payment receipt</translation>
    </message>
    <message>
        <source>¿De qué pago?</source>
        <translation>For which payment?</translation>
    </message>
    <message>
        <source>Es la página tal como se emitió; huella {mark}</source>
        <translation>It is the page as issued; fingerprint {mark}</translation>
    </message>
    <message>
        <source>correo</source>
        <translation>email</translation>
    </message>
    <message>
        <source>Recordatorio copiado para {channel} ({address}): «{text}»</source>
        <translation>Reminder copied for {channel} ({address}): “{text}”</translation>
    </message>
    <message>
        <source>Envíelo desde {when}: {because}.</source>
        <translation>Send it from {when}: {because}.</translation>
    </message>
    <message>
        <source>El archivo dice</source>
        <translation>The file says</translation>
    </message>
    <message>
        <source>Se emitió</source>
        <translation>Issued as</translation>
    </message>
    <message>
        <source>En qué difiere {code}</source>
        <translation>How {code} differs</translation>
    </message>
    <message>
        <source>Diferencias</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Vencen hoy</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Vencen mañana</source>
        <translation>Due tomorrow</translation>
    </message>
    <message>
        <source>Atrasados, en tolerancia</source>
        <translation>Late, within tolerance</translation>
    </message>
    <message>
        <source>Incumplidos</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>En curso</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Cumplidos</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Hoy no vence ningún pago.</source>
        <translation>No payment is due today.</translation>
    </message>
    <message>
        <source>Mañana no vence ningún pago.</source>
        <translation>No payment is due tomorrow.</translation>
    </message>
    <message>
        <source>Nadie está atrasado dentro de la tolerancia.</source>
        <translation>Nobody is late within the tolerance.</translation>
    </message>
    <message>
        <source>Ningún convenio se ha incumplido en 60 días.</source>
        <translation>No agreement was broken in 60 days.</translation>
    </message>
    <message>
        <source>No hay convenios en curso.</source>
        <translation>There are no running agreements.</translation>
    </message>
    <message>
        <source>Todavía no hay convenios cumplidos.</source>
        <translation>There are no kept agreements yet.</translation>
    </message>
    <message>
        <source>Pagado {paid} de {total}</source>
        <translation>Paid {paid} of {total}</translation>
    </message>
    <message>
        <source>pagado</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>pagado tarde</source>
        <translation>paid late</translation>
    </message>
    <message>
        <source>pagado en parte</source>
        <translation>partly paid</translation>
    </message>
    <message>
        <source>por pagar</source>
        <translation>to pay</translation>
    </message>
    <message>
        <source>vence hoy</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>atrasado; cuenta hasta el {day}</source>
        <translation>late; counts until {day}</translation>
    </message>
    <message>
        <source>no llegó</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>tolerancia: {days} días y {percent} % del pago</source>
        <translation>tolerance: {days} days and {percent} % of the payment</translation>
    </message>
    <message>
        <source>Pagos</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Pago</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Registrar un pago confirmado</source>
        <translation>Record a confirmed payment</translation>
    </message>
    <message>
        <source>Importe</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Día en que lo recibió el acreedor</source>
        <translation>Day the creditor received it</translation>
    </message>
    <message>
        <source>hoy</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Este convenio no tiene pagos que devolver o cambiar.</source>
        <translation>This agreement has no payments to return or change.</translation>
    </message>
    <message>
        <source>¿De qué cuenta era? Escriba su número.</source>
        <translation>Which account was it for? Enter its number.</translation>
    </message>
    <message>
        <source>¿Qué pago?</source>
        <translation>Which payment?</translation>
    </message>
    <message>
        <source>Un pago no pasó</source>
        <translation>A payment didn&apos;t go through</translation>
    </message>
    <message>
        <source>Un pago se devolvió</source>
        <translation>A payment was returned</translation>
    </message>
    <message>
        <source>Un pago era de otra cuenta</source>
        <translation>A payment was for another account</translation>
    </message>
    <message>
        <source>Ofertas y borradores</source>
        <translation>Offers and drafts</translation>
    </message>
    <message>
        <source>No hay borradores ni ofertas por escrito esperando respuesta.</source>
        <translation>There are no drafts or written offers waiting for an answer.</translation>
    </message>
    <message>
        <source>Pagado</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Cómo va</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source> · recordatorio preparado</source>
        <translation> · reminder prepared</translation>
    </message>
    <message>
        <source> · parece un pago doble; se aplicó a lo que sigue</source>
        <translation> · looks like a double payment; applied to what follows</translation>
    </message>
    <message>
        <source> · se había pagado en la cuenta {account}</source>
        <translation> · had been paid into account {account}</translation>
    </message>
    <message>
        <source> · {spare} a favor</source>
        <translation> · {spare} in credit</translation>
    </message>
    <message>
        <source>no pasó</source>
        <translation>did not go through</translation>
    </message>
    <message>
        <source>se devolvió</source>
        <translation>was returned</translation>
    </message>
    <message>
        <source>Lo que se recibió</source>
        <translation>What was received</translation>
    </message>
    <message>
        <source>Se debe otra vez {owed}, de eso {revived} que se había condonado. Lo pagado, {paid}, ya está descontado y se respeta en un convenio nuevo.</source>
        <translation>{owed} is owed again, of which {revived} had been waived. What was paid, {paid}, is already deducted and counts in a new agreement.</translation>
    </message>
    <message>
        <source>Concepto</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Se debe</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>Lo que revive</source>
        <translation>What revives</translation>
    </message>
    <message>
        <source>Páginas emitidas</source>
        <translation>Pages issued</translation>
    </message>
    <message>
        <source>Su historia</source>
        <translation>Its history</translation>
    </message>
    <message>
        <source>Cada paso dice cuándo, a qué estado y por qué; ninguno se edita.</source>
        <translation>Each step says when, to which state and why; none can be edited.</translation>
    </message>
    <message>
        <source>No registré el pago. {why}</source>
        <translation>I did not record the payment. {why}</translation>
    </message>
    <message>
        <source>Quedó anotado y el convenio se revisó con ello.</source>
        <translation>Noted, and the agreement was checked with it.</translation>
    </message>
    <message>
        <source>la persona la aceptó</source>
        <translation>the person accepted it</translation>
    </message>
    <message>
        <source>Aceptada: el convenio {folio} está en vigor.</source>
        <translation>Accepted: agreement {folio} is in force.</translation>
    </message>
    <message>
        <source>se ofreció por escrito</source>
        <translation>it was offered in writing</translation>
    </message>
    <message>
        <source>Oferta {folio} por escrito. Ctrl+P muestra su carta.</source>
        <translation>Written offer {folio}. Ctrl+P shows its letter.</translation>
    </message>
    <message>
        <source>Retirar la oferta</source>
        <translation>Withdraw the offer</translation>
    </message>
    <message>
        <source>¿Por qué? Queda escrito.</source>
        <translation>Why? It stays in writing.</translation>
    </message>
    <message>
        <source>{folio} quedó retirada; sigue escrita en su historia.</source>
        <translation>{folio} was withdrawn; it stays on record in its history.</translation>
    </message>
    <message>
        <source>{folio} está {state}: ya no es una oferta.</source>
        <translation>{folio} is {state}: it is no longer an offer.</translation>
    </message>
</context>
<context>
    <name>AgreementsPanel</name>
    <message>
        <source>Convenios</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Convenio</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Páginas</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Imprimir el grupo</source>
        <translation>Print the group</translation>
    </message>
    <message>
        <source>Recordatorio</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Verificar un PDF</source>
        <translation>Verify a PDF</translation>
    </message>
    <message>
        <source>Oferta</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>O suelte aquí el archivo (Ctrl+Shift+O)</source>
        <translation>Or drop the file here (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Pagos</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Registrar un pago confirmado…</source>
        <translation>Record a confirmed payment…</translation>
    </message>
    <message>
        <source>Un pago no pasó…</source>
        <translation>A payment didn&apos;t go through…</translation>
    </message>
    <message>
        <source>Un pago se devolvió…</source>
        <translation>A payment was returned…</translation>
    </message>
    <message>
        <source>Un pago era de otra cuenta…</source>
        <translation>A payment was for another account…</translation>
    </message>
    <message>
        <source>La persona la aceptó</source>
        <translation>The person accepted it</translation>
    </message>
    <message>
        <source>Ofrecer el borrador por escrito</source>
        <translation>Offer the draft in writing</translation>
    </message>
    <message>
        <source>Retirarla…</source>
        <translation>Withdraw it…</translation>
    </message>
    <message>
        <source>Qué convenios mostrar</source>
        <translation>Which agreements to show</translation>
    </message>
    <message>
        <source>Convenios del grupo</source>
        <translation>Agreements of the group</translation>
    </message>
    <message>
        <source>Páginas impresas</source>
        <translation>Printed pages</translation>
    </message>
    <message>
        <source>Detener</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Detener la impresión del grupo</source>
        <translation>Stop printing the group</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Termine la llamada (F12) antes de cerrar: su nota está guardada.</source>
        <translation>End the call (F12) before closing: your note is saved.</translation>
    </message>
    <message>
        <source>Está en una práctica. La cuenta se ofrece al salir.</source>
        <translation>You are in a practice. The account will be offered when you leave it.</translation>
    </message>
    <message>
        <source>Mesa en vivo</source>
        <translation>Live desk</translation>
    </message>
    <message>
        <source>Convenios</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Práctica</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Personajes</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Indicadores</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Cura</source>
        <translation>Cure</translation>
    </message>
    <message>
        <source>Cartera</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Vistos buenos</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Contacto</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Plantillas</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Actividad</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Privacidad</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Personas y llaves</source>
        <translation>People and keys</translation>
    </message>
    <message>
        <source>Segmentos</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Intensidad</source>
        <translation>Intensity</translation>
    </message>
    <message>
        <source>Mapa</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Decisión</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Pilotos</source>
        <translation>Pilots</translation>
    </message>
    <message>
        <source>Procesos</source>
        <translation>Processes</translation>
    </message>
    <message>
        <source>Campañas</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Seguimiento</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Respaldos</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Objeciones</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Políticas</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Modo seguro: las fichas que trae el programa. Aquí no se editan ni se publican; cierre y abra como siempre.</source>
        <translation>Safe mode: the cards that come with the program. They can&apos;t be edited or published here; close and open as usual.</translation>
    </message>
    <message>
        <source>Le falta leer {count} de Procesos: Ctrl+Tab y «Procesos».</source>
        <translation>You have {count} left to read in Processes: Ctrl+Tab, then «Processes».</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Nada espera su visto bueno.</source>
        <translation>Nothing waits for your approval.</translation>
    </message>
    <message>
        <source>1 llamada espera su respuesta</source>
        <translation>1 call waits for your answer</translation>
    </message>
    <message>
        <source>{count} llamadas esperan su respuesta</source>
        <translation>{count} calls wait for your answer</translation>
    </message>
    <message>
        <source>Nada espera su visto bueno</source>
        <translation>Nothing waits for your approval</translation>
    </message>
    <message>
        <source>Lo que un agente pida en su llamada aparece aquí.</source>
        <translation>What an agent asks during a call appears here.</translation>
    </message>
    <message>
        <source>Lo pide {who}, en llamada</source>
        <translation>Asked by {who}, on a call</translation>
    </message>
    <message>
        <source>{title}: {amounts}, total {total}</source>
        <translation>{title}: {amounts}, total {total}</translation>
    </message>
    <message>
        <source>Visto bueno dado a {who}</source>
        <translation>Approval given to {who}</translation>
    </message>
    <message>
        <source>Otra opción dada a {who}</source>
        <translation>Another option given to {who}</translation>
    </message>
    <message>
        <source>No dado a {who}</source>
        <translation>Not given to {who}</translation>
    </message>
    <message>
        <source>Nivel {level}</source>
        <translation>Level {level}</translation>
    </message>
    <message>
        <source>Sobre su límite</source>
        <translation>Over their limit</translation>
    </message>
    <message>
        <source>Pagos</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Se perdona</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Fechas</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Regla</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>De su ingreso</source>
        <translation>Of their income</translation>
    </message>
    <message>
        <source>Ofrece {said}</source>
        <translation>Offers {said}</translation>
    </message>
    <message>
        <source>La persona</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Lo que se pide</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>1 promesa rota en 180 días</source>
        <translation>1 broken promise in 180 days</translation>
    </message>
    <message>
        <source>{count} promesas rotas en 180 días</source>
        <translation>{count} broken promises in 180 days</translation>
    </message>
    <message>
        <source>Saldo total {total}</source>
        <translation>Total balance {total}</translation>
    </message>
    <message>
        <source>Cuenta {number}</source>
        <translation>Account {number}</translation>
    </message>
    <message>
        <source>El caso</source>
        <translation>The case</translation>
    </message>
    <message>
        <source>Su nivel es {level}.</source>
        <translation>Your level is {level}.</translation>
    </message>
    <message>
        <source>Puede darlo.</source>
        <translation>You can give it.</translation>
    </message>
    <message>
        <source>Esto lo da {who}; usted puede negarlo o dar otra.</source>
        <translation>{who} gives this one; you can refuse it or give another.</translation>
    </message>
    <message>
        <source>Lo menos que puede aceptar para cerrar la cuenta: {offer}.</source>
        <translation>The least you can accept to close the account: {offer}.</translation>
    </message>
    <message>
        <source>Su límite</source>
        <translation>Your limit</translation>
    </message>
    <message>
        <source>Lo que el agente puede dar solo</source>
        <translation>What the agent can give alone</translation>
    </message>
    <message>
        <source>Solo la promesa simple.</source>
        <translation>Only the plain promise.</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Pidió</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Opción</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Respuesta</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Lo último que se decidió</source>
        <translation>Decided lately</translation>
    </message>
    <message>
        <source>Sí, {who}</source>
        <translation>Yes, {who}</translation>
    </message>
    <message>
        <source>Otra opción, {who}</source>
        <translation>Another option, {who}</translation>
    </message>
    <message>
        <source>Venció sin respuesta</source>
        <translation>Expired without answer</translation>
    </message>
    <message>
        <source>La retiró quien la pidió</source>
        <translation>Withdrawn by whoever asked</translation>
    </message>
    <message>
        <source>No, {who}: {reason}</source>
        <translation>No, {who}: {reason}</translation>
    </message>
    <message>
        <source>1 día de atraso</source>
        <translation>1 day past due</translation>
    </message>
    <message>
        <source>{count} días de atraso</source>
        <translation>{count} days past due</translation>
    </message>
    <message>
        <source>Ofrezca la opción sugerida.</source>
        <translation>Offer the suggested option.</translation>
    </message>
    <message>
        <source>Pida un anticipo mayor.</source>
        <translation>Ask for a larger down payment.</translation>
    </message>
    <message>
        <source>El plazo es muy largo.</source>
        <translation>The term is too long.</translation>
    </message>
    <message>
        <source>La quita es demasiado para este caso.</source>
        <translation>The discount is too much for this case.</translation>
    </message>
    <message>
        <source>Verifique su ingreso y vuelva a pedirlo.</source>
        <translation>Check their income and ask again.</translation>
    </message>
    <message>
        <source>Enter da el visto bueno; Esc regresa.</source>
        <translation>Enter gives the approval; Esc goes back.</translation>
    </message>
    <message>
        <source>¿Por qué no? El número, o escríbalo y Enter.</source>
        <translation>Why not? Its number, or type it and Enter.</translation>
    </message>
    <message>
        <source>¿Cuál en su lugar? El número la da.</source>
        <translation>Which one instead? Its number gives it.</translation>
    </message>
</context>
<context>
    <name>ApprovalsPanel</name>
    <message>
        <source>Vistos buenos</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Solicitud</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Esperan en la línea</source>
        <translation>Waiting on the line</translation>
    </message>
    <message>
        <source>Solicitudes que esperan</source>
        <translation>Waiting requests</translation>
    </message>
    <message>
        <source>Sí, dar visto bueno</source>
        <translation>Yes, approve</translation>
    </message>
    <message>
        <source>No, con su razón</source>
        <translation>No, with a reason</translation>
    </message>
    <message>
        <source>Otra opción</source>
        <translation>Another option</translation>
    </message>
    <message>
        <source>Otra razón, en sus palabras</source>
        <translation>Another reason, in your words</translation>
    </message>
    <message>
        <source>Razón para no dar el visto bueno</source>
        <translation>Reason not to approve</translation>
    </message>
</context>
<context>
    <name>AskEditor</name>
    <message>
        <source>Usar</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Usar esta cantidad o la más cercana</source>
        <translation>Use this amount or the nearest one</translation>
    </message>
    <message>
        <source>Usar esta cantidad o la más cercana (Enter)</source>
        <translation>Use this amount or the nearest one (Enter)</translation>
    </message>
    <message>
        <source>Cuánto y cada cuándo</source>
        <translation>How much and how often</translation>
    </message>
    <message>
        <source>Cantidad que ofrece</source>
        <translation>Amount offered</translation>
    </message>
    <message>
        <source>1.er pago dd/mm/aaaa</source>
        <translation>First dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Fecha del primer pago, día, mes y año</source>
        <translation>Date of the first payment: day, month and year</translation>
    </message>
    <message>
        <source>Cada cuándo</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Cada cuándo paga</source>
        <translation>How often they pay</translation>
    </message>
</context>
<context>
    <name>AskVerdict</name>
    <message>
        <source>Escriba lo que ofrece: «2000 cada quincena desde el 15».</source>
        <translation>Type what they offer: “2000 cada quincena desde el 15”.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>del día</source>
        <translation>daily</translation>
    </message>
    <message>
        <source>de la semana</source>
        <translation>weekly</translation>
    </message>
    <message>
        <source>Respaldo de hoy hecho y comprobado: {size}.</source>
        <translation>Today&apos;s backup is made and verified: {size}.</translation>
    </message>
    <message>
        <source>Restaurado. Cierre Agent Desk y ábralo otra vez. Registre de nuevo estos convenios, que no se pudieron leer: {folios}.</source>
        <translation>Restored. Close Agent Desk and open it again. Please register these agreements again, as they could not be read: {folios}.</translation>
    </message>
    <message>
        <source>Restaurado en un archivo nuevo. Cierre Agent Desk y ábralo otra vez para trabajar con él; lo que se registre antes queda en el archivo de ahora.</source>
        <translation>Restored to a new file. Close Agent Desk and open it again to work with it; anything you record before then stays in the current file.</translation>
    </message>
    <message>
        <source>Todo está bien: páginas, relaciones, cadena, respaldos y permisos.</source>
        <translation>All is well: pages, relations, chain, backups and permissions.</translation>
    </message>
    <message>
        <source>Uno al día, cifrado y comprobado; quedan siete días y cuatro semanas</source>
        <translation>One a day, encrypted and verified; seven days and four weeks are kept</translation>
    </message>
    <message>
        <source>Haciendo el respaldo… Puede seguir trabajando.</source>
        <translation>Making the backup… You can keep working.</translation>
    </message>
    <message>
        <source>¿Restaurar el respaldo del {day}? Se arma un archivo nuevo con él y con lo posterior que aún se lea. El de ahora no se toca: queda a un lado cuando el nuevo entra en uso, al abrir otra vez Agent Desk.</source>
        <translation>Restore the backup from {day}? A new file is built from it and from whatever came later and can still be read. The current one is not touched: it is set aside when the new one comes into use, the next time you open Agent Desk.</translation>
    </message>
    <message>
        <source>Restaurando en un archivo nuevo…</source>
        <translation>Restoring to a new file…</translation>
    </message>
    <message>
        <source>Revisando cada página… Puede seguir trabajando.</source>
        <translation>Checking every page… You can keep working.</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Respaldos</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Respaldos, el más reciente primero</source>
        <translation>Backups, most recent first</translation>
    </message>
    <message>
        <source>Todavía no hay respaldos: el primero se hace solo, hoy.</source>
        <translation>No backups yet: the first one makes itself, today.</translation>
    </message>
    <message>
        <source>Sí, restaurar en un archivo nuevo</source>
        <translation>Yes, restore to a new file</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hecho</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Tamaño</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Queda como</source>
        <translation>Kept as</translation>
    </message>
    <message>
        <source>Respaldar ahora</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Restaurar este</source>
        <translation>Restore this one</translation>
    </message>
    <message>
        <source>Revisar todo</source>
        <translation>Check everything</translation>
    </message>
    <message>
        <source>No, dejar como está</source>
        <translation>No, leave it as is</translation>
    </message>
</context>
<context>
    <name>CampaignPanel</name>
    <message>
        <source>Campañas</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Campaña</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Todavía no hay campañas. Ins empieza una.</source>
        <translation>No campaigns yet. Ins starts one.</translation>
    </message>
    <message>
        <source>Nueva</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Editar el plan</source>
        <translation>Edit plan</translation>
    </message>
    <message>
        <source>Líneas</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Cartas</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Imprimir cartas</source>
        <translation>Print letters</translation>
    </message>
    <message>
        <source>Reporte</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Traer el reporte de quien envía</source>
        <translation>Bring the report of who sends</translation>
    </message>
    <message>
        <source>Lanzar</source>
        <translation>Launch</translation>
    </message>
    <message>
        <source>Terminar</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Lista de campañas</source>
        <translation>Campaign list</translation>
    </message>
    <message>
        <source>Avance</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Detener</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Terminar la campaña</source>
        <translation>End campaign</translation>
    </message>
    <message>
        <source>¿Por qué termina?</source>
        <translation>Why is it ending?</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Todas las personas tienen ya su carta.</source>
        <translation>Everyone already has their letter.</translation>
    </message>
    <message>
        <source>{done} de {count} cartas.</source>
        <translation>{done} of {count} letters.</translation>
    </message>
    <message>
        <source> Fuera {count}: {told}</source>
        <translation> Left out {count}: {told}</translation>
    </message>
    <message>
        <source>«{name}» está en marcha.</source>
        <translation>«{name}» is running.</translation>
    </message>
    <message>
        <source>La campaña terminó; sus líneas se siguen contando.</source>
        <translation>The campaign has ended; its lines are still counted.</translation>
    </message>
    <message>
        <source>Qué recibe cada quien y por qué línea · {count} en marcha</source>
        <translation>What each person receives and on which line · {count} running</translation>
    </message>
    <message>
        <source>Por qué terminó</source>
        <translation>Why it ended</translation>
    </message>
    <message>
        <source>{sent} entregadas</source>
        <translation>{sent} delivered</translation>
    </message>
    <message>
        <source>Compuertas antes de lanzar</source>
        <translation>Gates before launch</translation>
    </message>
    <message>
        <source>Revisando…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>lista</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>falta</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Para qué</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Segmentos</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Producto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Fechas</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Presupuesto</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Qué se mide</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>Curso y equipo</source>
        <translation>Course and team</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>pagos hasta 1 día después de la llamada</source>
        <translation>payments up to 1 day after the call</translation>
    </message>
    <message>
        <source>pagos hasta {count} días después de la llamada</source>
        <translation>payments up to {count} days after the call</translation>
    </message>
    <message>
        <source>{days}; sin piloto no se sabrá cuánto aporta</source>
        <translation>{days}; without a pilot, what it adds won&apos;t be known</translation>
    </message>
    <message>
        <source>{days}; lo que aporta, con el piloto «{pilot}»</source>
        <translation>{days}; what it adds, from the pilot «{pilot}»</translation>
    </message>
    <message>
        <source>no pide curso</source>
        <translation>no course required</translation>
    </message>
    <message>
        <source>nivel {level}: {crew}</source>
        <translation>level {level}: {crew}</translation>
    </message>
    <message>
        <source>sin línea</source>
        <translation>no line</translation>
    </message>
    <message>
        <source>Pieza</source>
        <translation>Piece</translation>
    </message>
    <message>
        <source>Medio</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Texto</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>anotada</source>
        <translation>noted</translation>
    </message>
    <message>
        <source>anotada, vea</source>
        <translation>noted, look</translation>
    </message>
    <message>
        <source>ya constaba</source>
        <translation>already on record</translation>
    </message>
    <message>
        <source>no entró</source>
        <translation>not taken</translation>
    </message>
    <message>
        <source>Línea</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Qué pasó</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Entregadas</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Con la persona abierta en la mesa, Shift+F3 anota la visita y cómo terminó; las de quien visita para la casa llegan en su reporte (R).</source>
        <translation>With the person open at the desk, Shift+F3 notes the visit and how it ended; those of whoever visits for the house come in their report (R).</translation>
    </message>
    <message>
        <source>Visitas</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Todavía no tiene piezas.</source>
        <translation>No pieces yet.</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>del {first} al {last}</source>
        <translation>from {first} to {last}</translation>
    </message>
    <message>
        <source>Después, el número descansa 60 días antes de otra campaña.</source>
        <translation>Afterwards, the number rests 60 days before another campaign.</translation>
    </message>
    <message>
        <source>Líneas exclusivas</source>
        <translation>Exclusive lines</translation>
    </message>
    <message>
        <source>{arrived} de {sent}</source>
        <translation>{arrived} of {sent}</translation>
    </message>
    <message>
        <source>sin texto</source>
        <translation>no text</translation>
    </message>
    <message>
        <source>falta 1</source>
        <translation>1 missing</translation>
    </message>
    <message>
        <source>faltan {count}</source>
        <translation>{count} missing</translation>
    </message>
    <message>
        <source>Carpeta para las cartas</source>
        <translation>Folder for the letters</translation>
    </message>
    <message>
        <source>Reporte de quien envía: cuenta, codigo, estado, fecha</source>
        <translation>Report of who sends: account, code, state, date</translation>
    </message>
    <message>
        <source>Guardado: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>No pude escribir el archivo. Elija otra carpeta.</source>
        <translation>I could not write the file. Choose another folder.</translation>
    </message>
    <message>
        <source>1 carta</source>
        <translation>1 letter</translation>
    </message>
    <message>
        <source>{count} cartas</source>
        <translation>{count} letters</translation>
    </message>
    <message>
        <source>código {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>línea {number} hasta el {day}</source>
        <translation>line {number} until {day}</translation>
    </message>
    <message>
        <source>Anotadas: {kept} · ya constaban: {known} · no entraron: {refused}.</source>
        <translation>Noted: {kept} · already on record: {known} · not taken: {refused}.</translation>
    </message>
    <message>
        <source> Se detuvo: faltan {left} líneas; vuelva a traer el archivo.</source>
        <translation> It stopped: {left} lines are missing; bring the file again.</translation>
    </message>
    <message>
        <source>Plan: para qué, a qué segmentos, desde cuándo y con qué gasto.</source>
        <translation>Plan: what for, which segments, from when and at what cost.</translation>
    </message>
    <message>
        <source>Líneas: un número que solo usa esta campaña dice quién respondió.</source>
        <translation>Lines: a number that only this campaign uses tells who answered.</translation>
    </message>
    <message>
        <source>Piezas: qué recibe cada quien por cada medio, con su código.</source>
        <translation>Pieces: what each person receives by each medium, with its code.</translation>
    </message>
    <message>
        <source>Compuertas: lo que falta antes de lanzar se dice en palabras.</source>
        <translation>Gates: what is missing before launch is said in words.</translation>
    </message>
    <message>
        <source>Cómo se arma una campaña</source>
        <translation>How a campaign is put together</translation>
    </message>
</context>
<context>
    <name>CapacityForm</name>
    <message>
        <source>Horas de agente al día</source>
        <translation>Agent hours per day</translation>
    </message>
    <message>
        <source>Intentos por hora</source>
        <translation>Attempts per hour</translation>
    </message>
    <message>
        <source>Días hábiles del plan</source>
        <translation>Business days in the plan</translation>
    </message>
    <message>
        <source>Costo de un intento en pesos</source>
        <translation>Cost of an attempt in pesos</translation>
    </message>
    <message>
        <source>Cuentas sorteadas para aprender, por ciento</source>
        <translation>Accounts drawn at random for learning, percent</translation>
    </message>
    <message>
        <source>Capacidad</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Días hábiles</source>
        <translation>Business days</translation>
    </message>
    <message>
        <source>Costo de un intento, $</source>
        <translation>Cost per attempt, $</translation>
    </message>
    <message>
        <source>Sorteo para aprender, %</source>
        <translation>Random draw for learning, %</translation>
    </message>
    <message>
        <source>%1 horas de agente al día</source>
        <translation>%1 agent hours per day</translation>
    </message>
    <message>
        <source>%1 intentos al día, %2 en el plan</source>
        <translation>%1 attempts per day, %2 in the plan</translation>
    </message>
</context>
<context>
    <name>CapacityLine</name>
    <message>
        <source>Cuánto gana y cuándo cobra</source>
        <translation>What they earn and when they are paid</translation>
    </message>
    <message>
        <source>Ingreso y días de pago, como los dice</source>
        <translation>Income and paydays, as they say it</translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>Deshacer el último cambio</source>
        <translation>Undo the last change</translation>
    </message>
    <message>
        <source>Rehacer</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Agregar otro como este</source>
        <translation>Add another like this</translation>
    </message>
    <message>
        <source>Quitar este</source>
        <translation>Remove this one</translation>
    </message>
    <message>
        <source>Historial de la ficha</source>
        <translation>History of the card</translation>
    </message>
    <message>
        <source>Descartar el borrador</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Retirar de las mesas</source>
        <translation>Retire from the desks</translation>
    </message>
    <message>
        <source>A revisión</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Debe encontrar esta ficha</source>
        <translation>Must find this card</translation>
    </message>
    <message>
        <source>¿Qué dijo el cliente?</source>
        <translation>What did the customer say?</translation>
    </message>
    <message>
        <source>Buscar una ficha</source>
        <translation>Find a card</translation>
    </message>
    <message>
        <source>Fichas</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>País de la vista previa</source>
        <translation>Country of the preview</translation>
    </message>
    <message>
        <source>Así la ve el agente</source>
        <translation>As the agent sees it</translation>
    </message>
</context>
<context>
    <name>Casting</name>
    <message>
        <source>Nombre completo</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Inventado. La semilla lo cambia.</source>
        <translation>Made up. The seed changes it.</translation>
    </message>
    <message>
        <source>Cómo le dicen</source>
        <translation>What people call them</translation>
    </message>
    <message>
        <source>Edad</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>De 18 a 100.</source>
        <translation>From 18 to 100.</translation>
    </message>
    <message>
        <source>Es mujer</source>
        <translation>Is a woman</translation>
    </message>
    <message>
        <source>Nivel</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>1 a 4; el 4 lo dirige un instructor y pide advertencia.</source>
        <translation>1 to 4; level 4 is led by an instructor and needs a warning.</translation>
    </message>
    <message>
        <source>País</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Temperamento</source>
        <translation>Temperament</translation>
    </message>
    <message>
        <source>Quién contesta</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>A quién se busca</source>
        <translation>Who you are looking for</translation>
    </message>
    <message>
        <source>Solo cuando contesta otra persona.</source>
        <translation>Only when someone else answers.</translation>
    </message>
    <message>
        <source>Advertencia</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Para temas que pesan: de qué trata y cómo parar.</source>
        <translation>For heavy topics: what it is about and how to stop.</translation>
    </message>
    <message>
        <source>Lo que se ve antes</source>
        <translation>What you see beforehand</translation>
    </message>
    <message>
        <source>Nada oculto aquí. Puede llevar {creditor}, {days}, {due}.</source>
        <translation>Nothing hidden here. It can include {creditor}, {days}, {due}.</translation>
    </message>
    <message>
        <source>Todavía no hay llamadas cerradas.</source>
        <translation>No closed calls yet.</translation>
    </message>
    <message>
        <source>No se abrió ninguna ficha.</source>
        <translation>No card was opened.</translation>
    </message>
    <message>
        <source>De la llamada quedan el orden de las objeciones y cómo terminó.</source>
        <translation>From the call, only the order of objections and how it ended are kept.</translation>
    </message>
    <message>
        <source>Nombre, acreedor, montos, días y cuenta se cambian; notas y fechas no se leen.</source>
        <translation>Name, creditor, amounts, days and account are changed; notes and dates are not read.</translation>
    </message>
    <message>
        <source>Queda escrito en la actividad que se usó para practicar.</source>
        <translation>The activity log records that it was used for practice.</translation>
    </message>
    <message>
        <source>Alt+Enter hace la situación y muestra qué se cambió.</source>
        <translation>Alt+Enter makes the situation and shows what was changed.</translation>
    </message>
    <message>
        <source>Objeciones de la llamada</source>
        <translation>Objections in the call</translation>
    </message>
    <message>
        <source>Qué se hará</source>
        <translation>What will be done</translation>
    </message>
    <message>
        <source>De la persona</source>
        <translation>From the person</translation>
    </message>
    <message>
        <source>En su lugar</source>
        <translation>Instead</translation>
    </message>
    <message>
        <source>Cómo terminó; no hubo objeciones.</source>
        <translation>How it ended; there were no objections.</translation>
    </message>
    <message>
        <source>Sin datos de la persona</source>
        <translation>No personal data</translation>
    </message>
    <message>
        <source>Comprobado: su nombre, su acreedor y sus montos no están en ella.</source>
        <translation>Checked: the person&apos;s name, creditor and amounts are not in it.</translation>
    </message>
    <message>
        <source>Qué se cambió</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>Qué queda de la llamada</source>
        <translation>What is kept from the call</translation>
    </message>
    <message>
        <source>No se leyó; no hay nada de eso en la situación</source>
        <translation>Not read; none of it is in the situation</translation>
    </message>
    <message>
        <source>{amount}, inventado</source>
        <translation>{amount}, invented</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Acreedor</source>
        <translation>Creditor</translation>
    </message>
    <message>
        <source>{days}, movidos</source>
        <translation>{days}, shifted</translation>
    </message>
    <message>
        <source>Lo que puede pagar</source>
        <translation>What they can pay</translation>
    </message>
    <message>
        <source>Cuenta, teléfonos, domicilio, fechas</source>
        <translation>Account, phones, address, dates</translation>
    </message>
    <message>
        <source>Notas y lo que se escribió</source>
        <translation>Notes and anything typed</translation>
    </message>
    <message>
        <source>Lo que puede el personaje</source>
        <translation>What the persona can pay</translation>
    </message>
    <message>
        <source>{amount} al mes, inventado</source>
        <translation>{amount} a month, invented</translation>
    </message>
    <message>
        <source>Producto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Pesos enteros.</source>
        <translation>Whole pesos.</translation>
    </message>
    <message>
        <source>Vencido</source>
        <translation>Past due</translation>
    </message>
    <message>
        <source>Pesos enteros; no más que el saldo.</source>
        <translation>Whole pesos; no more than the balance.</translation>
    </message>
    <message>
        <source>Días de atraso</source>
        <translation>Days past due</translation>
    </message>
    <message>
        <source>Quita autorizada</source>
        <translation>Authorized waiver</translation>
    </message>
    <message>
        <source>Pesos enteros, o vacío.</source>
        <translation>Whole pesos, or empty.</translation>
    </message>
    <message>
        <source>Confianza al contestar</source>
        <translation>Trust when answering</translation>
    </message>
    <message>
        <source>0 a 100.</source>
        <translation>0 to 100.</translation>
    </message>
    <message>
        <source>Enojo al contestar</source>
        <translation>Anger when answering</translation>
    </message>
    <message>
        <source>Angustia al contestar</source>
        <translation>Distress when answering</translation>
    </message>
    <message>
        <source>Paciencia al contestar</source>
        <translation>Patience when answering</translation>
    </message>
    <message>
        <source>Salida correcta</source>
        <translation>Right outcome</translation>
    </message>
    <message>
        <source>Acepta desde</source>
        <translation>Accepts from</translation>
    </message>
    <message>
        <source>Confianza con que un sí es de verdad.</source>
        <translation>Trust at which a yes is real.</translation>
    </message>
    <message>
        <source>Es vulnerable</source>
        <translation>Is vulnerable</translation>
    </message>
    <message>
        <source>Dice que sí a todo</source>
        <translation>Says yes to everything</translation>
    </message>
    <message>
        <source>Puede al mes</source>
        <translation>Can pay monthly</translation>
    </message>
    <message>
        <source>Pesos enteros, ocultos para quien practica.</source>
        <translation>Whole pesos, hidden from whoever is practicing.</translation>
    </message>
    <message>
        <source>Puede de una vez</source>
        <translation>Can pay at once</translation>
    </message>
    <message>
        <source>Puede por semana</source>
        <translation>Can pay weekly</translation>
    </message>
    <message>
        <source>Puede por quincena</source>
        <translation>Can pay every two weeks</translation>
    </message>
    <message>
        <source>Días de pago</source>
        <translation>Paydays</translation>
    </message>
    <message>
        <source>Días del mes con comas; 0 es el último.</source>
        <translation>Days of the month, with commas; 0 is the last one.</translation>
    </message>
    <message>
        <source>Meta: todos estos actos</source>
        <translation>Goal: all of these acts</translation>
    </message>
    <message>
        <source>Con comas.</source>
        <translation>With commas.</translation>
    </message>
    <message>
        <source>Meta: uno de estos</source>
        <translation>Goal: one of these</translation>
    </message>
    <message>
        <source>Meta: ninguno de estos</source>
        <translation>Goal: none of these</translation>
    </message>
    <message>
        <source>Qué le pesa más</source>
        <translation>What weighs most on them</translation>
    </message>
    <message>
        <source>Pista: en qué turno</source>
        <translation>Clue: on which turn</translation>
    </message>
    <message>
        <source>Pista: qué dice</source>
        <translation>Clue: what they say</translation>
    </message>
    <message>
        <source>Pista: qué la recoge</source>
        <translation>Clue: what picks it up</translation>
    </message>
    <message>
        <source>Actos con comas.</source>
        <translation>Acts, with commas.</translation>
    </message>
    <message>
        <source>Llave de la confianza</source>
        <translation>Key to trust</translation>
    </message>
    <message>
        <source>El acto sin el que no confía más.</source>
        <translation>The act without which they trust no further.</translation>
    </message>
    <message>
        <source>Tope sin la llave</source>
        <translation>Cap without the key</translation>
    </message>
    <message>
        <source>Hecho</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Un nombre corto, sin espacios.</source>
        <translation>A short name, no spaces.</translation>
    </message>
    <message>
        <source>Qué pasa</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Así sale en el repaso.</source>
        <translation>How it appears in the review.</translation>
    </message>
    <message>
        <source>Palabras clave</source>
        <translation>Key words</translation>
    </message>
    <message>
        <source>Con comas: muestran que alguien lo retomó.</source>
        <translation>With commas: they show that someone picked it up.</translation>
    </message>
    <message>
        <source>Confianza que pide</source>
        <translation>Trust it needs</translation>
    </message>
    <message>
        <source>Qué lo abre</source>
        <translation>What opens it</translation>
    </message>
    <message>
        <source>Pide cuidado</source>
        <translation>Calls for care</translation>
    </message>
    <message>
        <source>Cómo lo cuenta</source>
        <translation>How they tell it</translation>
    </message>
    <message>
        <source>Una versión por renglón.</source>
        <translation>One version per line.</translation>
    </message>
    <message>
        <source>Objeción</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Cuándo sale</source>
        <translation>When it comes up</translation>
    </message>
    <message>
        <source>Sí o no; decide con qué nombres se varía.</source>
        <translation>Yes or no; decides which names are used for variety.</translation>
    </message>
    <message>
        <source>Un renglón por acto: presiona: 140 (por ciento).</source>
        <translation>One line per act: presiona: 140 (percent).</translation>
    </message>
    <message>
        <source>Sí: después de saberlo no se sigue cobrando igual.</source>
        <translation>Yes: once this is known, collection doesn&apos;t carry on as before.</translation>
    </message>
    <message>
        <source>El título de una ficha.</source>
        <translation>The title of a card.</translation>
    </message>
    <message>
        <source>O «al contar» y el nombre del hecho.</source>
        <translation>Or «on telling» and the name of the fact.</translation>
    </message>
    <message>
        <source>Qué la atiende</source>
        <translation>What addresses it</translation>
    </message>
    <message>
        <source>Cuántos hacen falta</source>
        <translation>How many are needed</translation>
    </message>
    <message>
        <source>Con poca confianza</source>
        <translation>With little trust</translation>
    </message>
    <message>
        <source>Una frase por renglón, tres o más.</source>
        <translation>One phrase per line, three or more.</translation>
    </message>
    <message>
        <source>Con confianza media</source>
        <translation>With medium trust</translation>
    </message>
    <message>
        <source>Con mucha confianza</source>
        <translation>With a lot of trust</translation>
    </message>
    <message>
        <source>Título</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Así sale en la lista.</source>
        <translation>As shown in the list.</translation>
    </message>
    <message>
        <source>Quién la vive</source>
        <translation>Who is in it</translation>
    </message>
    <message>
        <source>El nombre de un personaje.</source>
        <translation>The name of a persona.</translation>
    </message>
    <message>
        <source>Cuánto dura</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Segundos, de 30 a 1800; vacío es 90.</source>
        <translation>Seconds, 30 to 1800; empty means 90.</translation>
    </message>
    <message>
        <source>Qué se practica</source>
        <translation>What is practiced</translation>
    </message>
    <message>
        <source>Criterios de la hoja, con comas.</source>
        <translation>Scoresheet criteria, separated by commas.</translation>
    </message>
    <message>
        <source>Al contestar</source>
        <translation>When answering</translation>
    </message>
    <message>
        <source>Escucha, desconfía</source>
        <translation>Listens, distrusts</translation>
    </message>
    <message>
        <source>Escucha</source>
        <translation>Listens</translation>
    </message>
    <message>
        <source>Escucha, confía</source>
        <translation>Listens, trusts</translation>
    </message>
    <message>
        <source>Algo le dolió</source>
        <translation>Something hurt</translation>
    </message>
    <message>
        <source>Acepta</source>
        <translation>Accepts</translation>
    </message>
    <message>
        <source>Le dan la salida correcta</source>
        <translation>Is given the right outcome</translation>
    </message>
    <message>
        <source>Sí falso</source>
        <translation>False yes</translation>
    </message>
    <message>
        <source>No le alcanza</source>
        <translation>Can&apos;t afford it</translation>
    </message>
    <message>
        <source>Cuelga</source>
        <translation>Hangs up</translation>
    </message>
    <message>
        <source>Se despide</source>
        <translation>Says goodbye</translation>
    </message>
    <message>
        <source>Dice quién es</source>
        <translation>Says who they are</translation>
    </message>
    <message>
        <source>Da un dato</source>
        <translation>Gives a detail</translation>
    </message>
    <message>
        <source>No quiere dar un dato</source>
        <translation>Won&apos;t give a detail</translation>
    </message>
    <message>
        <source>Confirma lo acordado</source>
        <translation>Confirms what was agreed</translation>
    </message>
    <message>
        <source>Da permiso</source>
        <translation>Gives consent</translation>
    </message>
    <message>
        <source>No entendió</source>
        <translation>Didn&apos;t understand</translation>
    </message>
    <message>
        <source>No oye nada</source>
        <translation>Can&apos;t hear anything</translation>
    </message>
    <message>
        <source>Se alargó demasiado</source>
        <translation>Went on too long</translation>
    </message>
    <message>
        <source>Lo insultaron</source>
        <translation>Was insulted</translation>
    </message>
    <message>
        <source>Ese día no le pagan</source>
        <translation>Doesn&apos;t get paid that day</translation>
    </message>
    <message>
        <source>Lo piensa</source>
        <translation>Thinks it over</translation>
    </message>
    <message>
        <source>Qué tan seguro: poco</source>
        <translation>How sure: a little</translation>
    </message>
    <message>
        <source>Qué tan seguro: medio</source>
        <translation>How sure: fairly</translation>
    </message>
    <message>
        <source>Qué tan seguro: mucho</source>
        <translation>How sure: very</translation>
    </message>
    <message>
        <source>Si algo falla: no sabe</source>
        <translation>If something fails: doesn&apos;t know</translation>
    </message>
    <message>
        <source>Si algo falla: avisaría</source>
        <translation>If something fails: would let us know</translation>
    </message>
    <message>
        <source>Si algo falla: tiene plan</source>
        <translation>If something fails: has a plan</translation>
    </message>
    <message>
        <source>Cuánto puede: no dice</source>
        <translation>How much they can pay: won&apos;t say</translation>
    </message>
    <message>
        <source>Cuánto puede: vago</source>
        <translation>How much they can pay: vague</translation>
    </message>
    <message>
        <source>Cuánto puede: claro</source>
        <translation>How much they can pay: clear</translation>
    </message>
    <message>
        <source>Dice: {what}</source>
        <translation>Says: {what}</translation>
    </message>
    <message>
        <source>Una frase por renglón, tres o más para que no se repita.</source>
        <translation>One phrase per line, three or more so it doesn&apos;t repeat.</translation>
    </message>
    <message>
        <source>Retirada: nadie la encuentra</source>
        <translation>Retired: nobody can find it</translation>
    </message>
    <message>
        <source>Nuestra versión de una que viene con el programa</source>
        <translation>Our version of one that comes with the program</translation>
    </message>
    <message>
        <source>Nuestra</source>
        <translation>Ours</translation>
    </message>
    <message>
        <source>Viene con el programa</source>
        <translation>Comes with the program</translation>
    </message>
    <message>
        <source>como el personaje: {text}</source>
        <translation>same as persona: {text}</translation>
    </message>
    <message>
        <source>Puede ser: {words}.</source>
        <translation>Can be: {words}.</translation>
    </message>
    <message>
        <source>Vacío: {word}.</source>
        <translation>Empty: {word}.</translation>
    </message>
    <message>
        <source>Vacío: como el personaje.</source>
        <translation>Empty: same as persona.</translation>
    </message>
    <message>
        <source>No reconocido</source>
        <translation>Not acknowledged</translation>
    </message>
    <message>
        <source>{name} · confianza {trust}, enojo {anger}, angustia {distress}, paciencia {patience}</source>
        <translation>{name} · trust {trust}, anger {anger}, distress {distress}, patience {patience}</translation>
    </message>
    <message>
        <source>Sin guardar todavía: revísela y guárdela.</source>
        <translation>Not saved yet: review it and save it.</translation>
    </message>
    <message>
        <source>Guarde o deshaga los cambios antes de abrir otra persona.</source>
        <translation>Save or undo your changes before opening another persona.</translation>
    </message>
    <message>
        <source>Copia sin guardar: póngale otro nombre e historia.</source>
        <translation>Unsaved copy: give it a different name and story.</translation>
    </message>
    <message>
        <source>Situación nueva</source>
        <translation>New situation</translation>
    </message>
    <message>
        <source>Retirada. Nadie la encuentra hasta que vuelva a usarse.</source>
        <translation>Retired. Nobody can find it until it is put back in use.</translation>
    </message>
    <message>
        <source>Guardada. Ya se puede practicar con ella.</source>
        <translation>Saved. You can practice with it now.</translation>
    </message>
    <message>
        <source>Se puede practicar.</source>
        <translation>Ready to practice with.</translation>
    </message>
    <message>
        <source>Revisando…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Falta corregir «{field}»: {reason}.</source>
        <translation>Still to fix, «{field}»: {reason}.</translation>
    </message>
    <message>
        <source>sí</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>titular</source>
        <translation>account holder</translation>
    </message>
    <message>
        <source>otra persona</source>
        <translation>someone else</translation>
    </message>
    <message>
        <source>plan de pagos</source>
        <translation>payment plan</translation>
    </message>
    <message>
        <source>aclarar antes de cobrar</source>
        <translation>clarify before collecting</translation>
    </message>
    <message>
        <source>pausar y cuidar</source>
        <translation>pause and take care</translation>
    </message>
    <message>
        <source>atender la crisis</source>
        <translation>handle the crisis</translation>
    </message>
    <message>
        <source>recado neutro</source>
        <translation>neutral message</translation>
    </message>
    <message>
        <source>al contestar</source>
        <translation>on answering</translation>
    </message>
    <message>
        <source>al saber el motivo</source>
        <translation>on learning the reason</translation>
    </message>
    <message>
        <source>ante la propuesta</source>
        <translation>on the proposal</translation>
    </message>
    <message>
        <source>al contar </source>
        <translation>on telling </translation>
    </message>
    <message>
        <source>Versión {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Todavía no se ha guardado ninguna: es la que viene con el programa.</source>
        <translation>None saved yet: this is the one that comes with the program.</translation>
    </message>
    <message>
        <source>(vacío)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Dice lo mismo que la anterior.</source>
        <translation>Says the same as the previous one.</translation>
    </message>
    <message>
        <source>Qué cambió en esta versión</source>
        <translation>What changed in this version</translation>
    </message>
    <message>
        <source>Lo que dice</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>En uso</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Retirada</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Se quitó</source>
        <translation>Removed</translation>
    </message>
</context>
<context>
    <name>CastingPanel</name>
    <message>
        <source>Personajes</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Otro hecho</source>
        <translation>Another fact</translation>
    </message>
    <message>
        <source>Otra objeción</source>
        <translation>Another objection</translation>
    </message>
    <message>
        <source>Quitar este</source>
        <translation>Remove this one</translation>
    </message>
    <message>
        <source>Con quién se practica y en qué situación: cada cambio se revisa y se prueba.</source>
        <translation>Who to practice with and in what situation: every change is reviewed and tested.</translation>
    </message>
    <message>
        <source>Versiones guardadas</source>
        <translation>Saved versions</translation>
    </message>
    <message>
        <source>Llamadas cerradas</source>
        <translation>Closed calls</translation>
    </message>
    <message>
        <source>Volver a usarla</source>
        <translation>Put back in use</translation>
    </message>
    <message>
        <source>Retirar</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Copiar</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Nueva</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Desde una llamada</source>
        <translation>From a call</translation>
    </message>
    <message>
        <source>Quitar la nuestra</source>
        <translation>Remove ours</translation>
    </message>
    <message>
        <source>Otra semilla</source>
        <translation>Another seed</translation>
    </message>
    <message>
        <source>Empezar la prueba</source>
        <translation>Start the trial</translation>
    </message>
    <message>
        <source>Situaciones</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Traerla al borrador</source>
        <translation>Bring into draft</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Hacer la situación</source>
        <translation>Make the situation</translation>
    </message>
    <message>
        <source>Abrirla en el editor</source>
        <translation>Open in editor</translation>
    </message>
    <message>
        <source>Campos del personaje</source>
        <translation>Persona fields</translation>
    </message>
    <message>
        <source>Estado del borrador</source>
        <translation>Draft status</translation>
    </message>
    <message>
        <source>Así contestaría</source>
        <translation>How they would answer</translation>
    </message>
    <message>
        <source>Conversación de prueba</source>
        <translation>Trial conversation</translation>
    </message>
    <message>
        <source>Pruebe una frase</source>
        <translation>Try a phrase</translation>
    </message>
    <message>
        <source>Pruebe una frase de agente</source>
        <translation>Try an agent phrase</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Tabla</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Ver como tabla: {title}</source>
        <translation>View as table: {title}</translation>
    </message>
    <message>
        <source>Guardar en CSV: {title}</source>
        <translation>Save as CSV: {title}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Guardar en CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ContactPanel</name>
    <message>
        <source>Contacto</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Lista</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Exportar para auditoría</source>
        <translation>Export for audit</translation>
    </message>
    <message>
        <source>Quejas, aclaraciones y avisos</source>
        <translation>Complaints, disputes and duties</translation>
    </message>
    <message>
        <source>Qué regla los detuvo</source>
        <translation>Which rule stopped them</translation>
    </message>
    <message>
        <source>Por regla, para auditoría</source>
        <translation>By rule, for audit</translation>
    </message>
    <message>
        <source>Más estrechas que la ley</source>
        <translation>Narrower than the law</translation>
    </message>
    <message>
        <source>Secciones</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Qué se muestra</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Pendientes</source>
        <translation>Open matters</translation>
    </message>
    <message>
        <source>Contactos detenidos</source>
        <translation>Stopped contacts</translation>
    </message>
    <message>
        <source>Informe</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Reglas propias</source>
        <translation>Own rules</translation>
    </message>
</context>
<context>
    <name>ContextList</name>
    <message>
        <source>{count} más</source>
        <translation>{count} more</translation>
    </message>
</context>
<context>
    <name>ContextSheet</name>
    <message>
        <source>Lo que ya sabemos</source>
        <translation>What we know</translation>
    </message>
    <message>
        <source>Historial</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Contacto</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Lo que ya sabemos, historial y contacto</source>
        <translation>What we know, history and contact</translation>
    </message>
    <message>
        <source>Cerrar lo que ya sabemos</source>
        <translation>Close what we know</translation>
    </message>
    <message>
        <source>Del cliente</source>
        <translation>About the customer</translation>
    </message>
</context>
<context>
    <name>Cure</name>
    <message>
        <source>Sin prueba todavía: al entrenar se compara lo dicho con lo que ocurrió.</source>
        <translation>Not tested yet: training compares what was predicted with what happened.</translation>
    </message>
    <message>
        <source>Banda</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Cuentas</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>No auditable: en ese archivo no hay un grupo con 100 cuentas o más de las que ya se conoce el final.</source>
        <translation>Can&apos;t be audited: that file has no group with 100 or more accounts whose outcome is already known.</translation>
    </message>
    <message>
        <source>{count} cuentas comparadas; en {off} grupos lo dicho se aparta de lo ocurrido.</source>
        <translation>{count} accounts compared; in {off} groups, what was predicted differs from what happened.</translation>
    </message>
    <message>
        <source>se aparta</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>consistent</translation>
    </message>
    <message>
        <source>Orden (AUC) fuera de muestra</source>
        <translation>Ranking (AUC) out of sample</translation>
    </message>
    <message>
        <source>Orden de la tabla de tránsito</source>
        <translation>Ranking of the transition table</translation>
    </message>
    <message>
        <source>Pendiente (1 es honesta)</source>
        <translation>Slope (1 is honest)</translation>
    </message>
    <message>
        <source>Resultados maduros de 12 meses</source>
        <translation>Matured outcomes of 12 months</translation>
    </message>
    <message>
        <source>Cambio de la cartera (tope 0.25)</source>
        <translation>Change of the portfolio (limit 0.25)</translation>
    </message>
    <message>
        <source>Dicho − ocurrido, último corte</source>
        <translation>Predicted − happened, latest cutoff</translation>
    </message>
    <message>
        <source>dicho {said}</source>
        <translation>predicted {said}</translation>
    </message>
    <message>
        <source>ocurrió {seen}</source>
        <translation>happened {seen}</translation>
    </message>
    <message>
        <source>Dicho</source>
        <translation>Predicted</translation>
    </message>
    <message>
        <source>Ocurrió</source>
        <translation>Happened</translation>
    </message>
    <message>
        <source>sin dato</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>todas</source>
        <translation>all</translation>
    </message>
    <message>
        <source>hasta {upto}</source>
        <translation>up to {upto}</translation>
    </message>
    <message>
        <source>más de {above}</source>
        <translation>over {above}</translation>
    </message>
    <message>
        <source>Aprendida</source>
        <translation>Learned</translation>
    </message>
    <message>
        <source>Nivelada al mes</source>
        <translation>Leveled to the month</translation>
    </message>
    <message>
        <source>Quién puede ponerse al corriente: solo conductas de la cuenta, interno</source>
        <translation>Who may catch up: account behavior only, internal</translation>
    </message>
    <message>
        <source>Entrenando con los resultados maduros…</source>
        <translation>Training on the mature outcomes…</translation>
    </message>
    <message>
        <source>Preparando los meses de ejemplo: {done} de {total}</source>
        <translation>Preparing the sample months: {done} of {total}</translation>
    </message>
</context>
<context>
    <name>CurePanel</name>
    <message>
        <source>Probabilidad de cura</source>
        <translation>Chance of cure</translation>
    </message>
    <message>
        <source>Lo dicho y lo que ocurrió</source>
        <translation>What was predicted and what happened</translation>
    </message>
    <message>
        <source>Cuentas del mes por banda</source>
        <translation>This month&apos;s accounts by band</translation>
    </message>
    <message>
        <source>Dicho</source>
        <translation>Predicted</translation>
    </message>
    <message>
        <source>Ocurrió</source>
        <translation>Happened</translation>
    </message>
    <message>
        <source>Décimas de cuentas por puntaje, en otros clientes</source>
        <translation>Tenths of accounts by score, at other clients</translation>
    </message>
    <message>
        <source>Nadie ha calificado las cuentas del mes.</source>
        <translation>No one has scored this month&apos;s accounts.</translation>
    </message>
    <message>
        <source>La banda ordena el trabajo; no niega nada a nadie</source>
        <translation>The band orders the work; it denies nothing to anyone</translation>
    </message>
    <message>
        <source>Los puntos de la hoja</source>
        <translation>The scorecard&apos;s points</translation>
    </message>
    <message>
        <source>Conducta</source>
        <translation>Behavior</translation>
    </message>
    <message>
        <source>Valor</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Cuentas</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Curas</source>
        <translation>Cures</translation>
    </message>
    <message>
        <source>Puntos</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Versiones</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versión</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Cómo</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Hecha</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Corte</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Resultados</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Auditoría por grupo</source>
        <translation>Audit by group</translation>
    </message>
    <message>
        <source>Grupo</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Diferencia</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Sobre la mediana</source>
        <translation>Above the median</translation>
    </message>
    <message>
        <source>Orden</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>No auditable todavía: el programa no guarda edad, sexo ni otros datos de la persona. Si la institución los tiene en un archivo restringido (cuenta, grupo), ábralo aquí: se compara y no se guarda.</source>
        <translation>Can&apos;t be audited yet: the program does not store age, sex or other personal data. If your institution has them in a restricted file (account, group), open it here: it is compared and not saved.</translation>
    </message>
    <message>
        <source>Entrenar</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Auditar…</source>
        <translation>Audit…</translation>
    </message>
    <message>
        <source>La hoja, punto por punto</source>
        <translation>The scorecard, point by point</translation>
    </message>
    <message>
        <source>Trato parejo entre grupos</source>
        <translation>Even treatment across groups</translation>
    </message>
    <message>
        <source>Quién juzga hoy</source>
        <translation>Who judges today</translation>
    </message>
    <message>
        <source>Archivo con cuenta y grupo</source>
        <translation>File with account and group</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>Curva de confianza, enojo y paciencia por turno</source>
        <translation>Trust, anger and patience curve by turn</translation>
    </message>
    <message>
        <source>Confianza</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Enojo</source>
        <translation>Anger</translation>
    </message>
    <message>
        <source>Paciencia</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Sin turnos</source>
        <translation>No turns</translation>
    </message>
    <message>
        <source>Turno {turn}: confianza {trust}, enojo {anger}, paciencia {patience}</source>
        <translation>Turn {turn}: trust {trust}, anger {anger}, patience {patience}</translation>
    </message>
</context>
<context>
    <name>DebriefPanel</name>
    <message>
        <source>Repaso</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Repaso de la práctica</source>
        <translation>Practice review</translation>
    </message>
    <message>
        <source>Puntos por criterio</source>
        <translation>Points by criterion</translation>
    </message>
    <message>
        <source>Qué lo movió en el turno elegido</source>
        <translation>What moved them in the chosen turn</translation>
    </message>
    <message>
        <source>Abrir la llamada que entró</source>
        <translation>Open the call that came in</translation>
    </message>
    <message>
        <source>Ver cómo salió</source>
        <translation>See how it went</translation>
    </message>
    <message>
        <source>Repetir ese turno</source>
        <translation>Repeat that turn</translation>
    </message>
    <message>
        <source>La que sigue</source>
        <translation>Next one</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Guardar PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>DecisionItem</name>
    <message>
        <source>Elemento del análisis</source>
        <translation>Analysis item</translation>
    </message>
    <message>
        <source>&amp;Palabras</source>
        <translation>&amp;Wording</translation>
    </message>
    <message>
        <source>Palabras</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>P&amp;iloto que lo prueba</source>
        <translation>P&amp;ilot that tests it</translation>
    </message>
    <message>
        <source>Piloto que lo prueba</source>
        <translation>Pilot that tests it</translation>
    </message>
    <message>
        <source>&amp;Evidencia</source>
        <translation>&amp;Evidence</translation>
    </message>
    <message>
        <source>Evidencia</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>&amp;Medio</source>
        <translation>&amp;Channel</translation>
    </message>
    <message>
        <source>Medio</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>I&amp;ncentivo</source>
        <translation>I&amp;ncentive</translation>
    </message>
    <message>
        <source>Incentivo</source>
        <translation>Incentive</translation>
    </message>
    <message>
        <source>&amp;Tope</source>
        <translation>Ca&amp;p</translation>
    </message>
    <message>
        <source>Tope</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>&amp;Segmento</source>
        <translation>&amp;Segment</translation>
    </message>
    <message>
        <source>Segmento</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>&amp;Campaña</source>
        <translation>C&amp;ampaign</translation>
    </message>
    <message>
        <source>Campaña</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Aceptar</source>
        <translation>Accept</translation>
    </message>
</context>
<context>
    <name>DecisionItemDialog</name>
    <message>
        <source>De «{text}»</source>
        <translation>Of «{text}»</translation>
    </message>
    <message>
        <source>Ninguno todavía</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Sin incentivo</source>
        <translation>No incentive</translation>
    </message>
    <message>
        <source>Económico</source>
        <translation>Financial</translation>
    </message>
    <message>
        <source>Promocional</source>
        <translation>Promotional</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Columnas</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Cobertura</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Qué le falta</source>
        <translation>What&apos;s missing</translation>
    </message>
    <message>
        <source>Análisis de decisión</source>
        <translation>Decision analysis</translation>
    </message>
    <message>
        <source>Cobertura: situación y lo que recibe</source>
        <translation>Coverage: situation and what they receive</translation>
    </message>
    <message>
        <source>No le falta nada.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Agregar debajo</source>
        <translation>Add below</translation>
    </message>
    <message>
        <source>Editar</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Lo que le falta al análisis</source>
        <translation>What the analysis is missing</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Hay una llamada abierta. La otra cuenta se abre al terminarla.</source>
        <translation>A call is open. The other account opens when it ends.</translation>
    </message>
    <message>
        <source>Termine primero esta llamada con F12.</source>
        <translation>End this call first with F12.</translation>
    </message>
    <message>
        <source>Ya dijo todo lo obligatorio hasta aquí.</source>
        <translation>Everything required so far has been said.</translation>
    </message>
    <message>
        <source>Dicho: {text}</source>
        <translation>Said: {text}</translation>
    </message>
    <message>
        <source>Es la hora de una llamada agendada. Ctrl+N la abre.</source>
        <translation>It is the time of a scheduled call. Ctrl+N opens it.</translation>
    </message>
    <message>
        <source>Es la hora de una llamada agendada. Antes esperan {count}; Ctrl+N abre la primera.</source>
        <translation>It is the time of a scheduled call. {count} wait before it; Ctrl+N opens the first.</translation>
    </message>
    <message>
        <source>No queda nadie a quien se pueda llamar ahora.</source>
        <translation>There is nobody left who may be called now.</translation>
    </message>
    <message>
        <source>Ahora no se puede llamar a nadie; desde el {day}, {time} sí.</source>
        <translation>Nobody can be called now; from {day}, {time} onwards you can.</translation>
    </message>
    <message>
        <source>No queda nadie de los que eligió. Ctrl+Shift+T vuelve a toda la lista.</source>
        <translation>Nobody is left of those you chose. Ctrl+Shift+T goes back to the whole list.</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Vulnerable</translation>
    </message>
    <message>
        <source>En aclaración</source>
        <translation>In dispute</translation>
    </message>
    <message>
        <source>En demanda</source>
        <translation>In litigation</translation>
    </message>
    <message>
        <source>Titular fallecido</source>
        <translation>Holder deceased</translation>
    </message>
    <message>
        <source>No es el titular</source>
        <translation>Not the holder</translation>
    </message>
    <message>
        <source>Pidió no ser contactado</source>
        <translation>Asked not to be contacted</translation>
    </message>
    <message>
        <source>Con abogado</source>
        <translation>Has a lawyer</translation>
    </message>
    <message>
        <source>Pidió por escrito no ser contactado</source>
        <translation>Asked in writing not to be contacted</translation>
    </message>
    <message>
        <source>En insolvencia</source>
        <translation>Insolvent</translation>
    </message>
    <message>
        <source>Demanda notificada</source>
        <translation>Lawsuit served</translation>
    </message>
    <message>
        <source>Sin llamadas</source>
        <translation>No calls</translation>
    </message>
    <message>
        <source>Sin WhatsApp</source>
        <translation>No WhatsApp</translation>
    </message>
    <message>
        <source>Sin SMS</source>
        <translation>No SMS</translation>
    </message>
    <message>
        <source>Sin correo</source>
        <translation>No email</translation>
    </message>
    <message>
        <source>No en su trabajo</source>
        <translation>Not at work</translation>
    </message>
    <message>
        <source>Llamada</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Mensaje</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>Correo</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Carta</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Visita</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Sin llamar</source>
        <translation>Not called</translation>
    </message>
    <message>
        <source>En llamada</source>
        <translation>On call</translation>
    </message>
    <message>
        <source>Con otra persona</source>
        <translation>With someone else</translation>
    </message>
    <message>
        <source>En buzón</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Llamada terminada</source>
        <translation>Call ended</translation>
    </message>
    <message>
        <source>Sin llamada</source>
        <translation>No call</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Total {total}</source>
        <translation>Total {total}</translation>
    </message>
    <message>
        <source>A favor: {why}</source>
        <translation>For: {why}</translation>
    </message>
    <message>
        <source>En contra: {why}</source>
        <translation>Against: {why}</translation>
    </message>
    <message>
        <source>Llama por {piece}</source>
        <translation>Calling about {piece}</translation>
    </message>
    <message>
        <source>Llama por «{campaign}», que terminó el {day}: ya no se cuenta.</source>
        <translation>Calling about «{campaign}», which ended on {day}: no longer counted.</translation>
    </message>
    <message>
        <source>Llama por la línea de «{campaign}». Pregunte qué código ve: Shift+F3.</source>
        <translation>Calling on the line for «{campaign}». Ask which code they see: Shift+F3.</translation>
    </message>
    <message>
        <source>Llama por «{piece}» de «{campaign}».</source>
        <translation>Calling about «{piece}» from «{campaign}».</translation>
    </message>
    <message>
        <source>Cura (interno): {seen}</source>
        <translation>Cure (internal): {seen}</translation>
    </message>
    <message>
        <source>Identidad verificada</source>
        <translation>Identity verified</translation>
    </message>
    <message>
        <source>Sin verificar</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>allá son las {time}</source>
        <translation>it is {time} there</translation>
    </message>
    <message>
        <source>hora desconocida</source>
        <translation>unknown time</translation>
    </message>
    <message>
        <source>1 día</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>{days} días</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>Tramo {low}–{high}</source>
        <translation>Bucket {low}–{high}</translation>
    </message>
    <message>
        <source>Al corriente</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Tramo más de 180</source>
        <translation>Bucket over 180</translation>
    </message>
    <message>
        <source>Ingreso declarado {amount} al mes</source>
        <translation>Stated income {amount} a month</translation>
    </message>
    <message>
        <source>Prefiere {hours}</source>
        <translation>Prefers {hours}</translation>
    </message>
    <message>
        <source>Otra cuenta con nosotros</source>
        <translation>Another account with us</translation>
    </message>
    <message>
        <source>Otras {count} cuentas con nosotros</source>
        <translation>{count} other accounts with us</translation>
    </message>
    <message>
        <source>Todavía nada: pregunte y anote</source>
        <translation>Nothing yet: ask and note it down</translation>
    </message>
    <message>
        <source>último</source>
        <translation>last</translation>
    </message>
    <message>
        <source>Cobra el día {day}</source>
        <translation>Paid on the {day}</translation>
    </message>
    <message>
        <source>Cobra los días {days} y {last}</source>
        <translation>Paid on the {days} and {last}</translation>
    </message>
    <message>
        <source>El saldo pasó de {before} a {now}</source>
        <translation>The balance went from {before} to {now}</translation>
    </message>
    <message>
        <source>Contacto</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Promesa cumplida, {amount}</source>
        <translation>Promise kept, {amount}</translation>
    </message>
    <message>
        <source>Promesa incumplida, {amount}</source>
        <translation>Promise broken, {amount}</translation>
    </message>
    <message>
        <source>Prometió {amount}</source>
        <translation>Promised {amount}</translation>
    </message>
    <message>
        <source>Promesa sin efecto, {amount}</source>
        <translation>Promise without effect, {amount}</translation>
    </message>
    <message>
        <source>Pagó {amount}</source>
        <translation>Paid {amount}</translation>
    </message>
    <message>
        <source>{day}, desde su último contacto</source>
        <translation>{day}, since your last contact</translation>
    </message>
    <message>
        <source>1 opción</source>
        <translation>1 option</translation>
    </message>
    <message>
        <source>{count} opciones</source>
        <translation>{count} options</translation>
    </message>
    <message>
        <source>Cotización: {options}</source>
        <translation>Quote: {options}</translation>
    </message>
    <message>
        <source>{day} · convenio {folio}</source>
        <translation>{day} · agreement {folio}</translation>
    </message>
    <message>
        <source>{day} · vale hasta el {until}</source>
        <translation>{day} · valid until {until}</translation>
    </message>
    <message>
        <source>propio</source>
        <translation>own</translation>
    </message>
    <message>
        <source>de recados</source>
        <translation>for messages</translation>
    </message>
    <message>
        <source>Aceptó recibir {how}</source>
        <translation>Agreed to receive {how}</translation>
    </message>
    <message>
        <source>Pidió que se le llame de {hours}</source>
        <translation>Asked to be called {hours}</translation>
    </message>
    <message>
        <source>Pidió que no se use: {how}</source>
        <translation>Asked not to use: {how}</translation>
    </message>
    <message>
        <source>Dio un permiso</source>
        <translation>Gave a permission</translation>
    </message>
    <message>
        <source>{count} personas</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>Nadie con ese dato. Pruebe otra parte del nombre o teléfono.</source>
        <translation>Nobody matches. Try another part of the name or phone.</translation>
    </message>
    <message>
        <source>Siguiente deudor</source>
        <translation>Next debtor</translation>
    </message>
    <message>
        <source>Terminar</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Siguiente</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>{count} pago</source>
        <translation>{count} payment</translation>
    </message>
    <message>
        <source>{count} pagos</source>
        <translation>{count} payments</translation>
    </message>
    <message>
        <source>{payments}, primero {day}</source>
        <translation>{payments}, first on {day}</translation>
    </message>
    <message>
        <source>Próximo contacto</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>Ninguno</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Por registrar</source>
        <translation>To record</translation>
    </message>
    <message>
        <source>Elija con F5, F6 o F7</source>
        <translation>Choose with F5, F6 or F7</translation>
    </message>
    <message>
        <source>Por registrar: llamada</source>
        <translation>To record: call</translation>
    </message>
    <message>
        <source>Hora de allá, dentro del horario permitido</source>
        <translation>Their local time, within permitted hours</translation>
    </message>
    <message>
        <source>Agendar llamada</source>
        <translation>Schedule call</translation>
    </message>
    <message>
        <source>Pedir visto bueno</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>Registrar convenio</source>
        <translation>Record agreement</translation>
    </message>
    <message>
        <source>Visto bueno pendiente {time}</source>
        <translation>Approval pending {time}</translation>
    </message>
    <message>
        <source>No: {reason}</source>
        <translation>No: {reason}</translation>
    </message>
    <message>
        <source>Venció sin respuesta; F9 lo pide otra vez</source>
        <translation>Expired without answer; F9 asks again</translation>
    </message>
    <message>
        <source>Guardado {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Falta el resultado</source>
        <translation>Outcome missing</translation>
    </message>
    <message>
        <source>Falta confirmar la identidad</source>
        <translation>Identity not confirmed yet</translation>
    </message>
    <message>
        <source>Es de nivel {who}: F9 le pide el visto bueno.</source>
        <translation>Level of {who}: F9 asks for the approval.</translation>
    </message>
    <message>
        <source>Un convenio conjunto no se ofrece por escrito; F9 lo registra.</source>
        <translation>A joint agreement is not offered in writing; F9 records it.</translation>
    </message>
    <message>
        <source>No hay nada que deshacer.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>El convenio ya quedó registrado: {folio}.</source>
        <translation>The agreement is already recorded: {folio}.</translation>
    </message>
    <message>
        <source>Antes de registrar, confirme la identidad.</source>
        <translation>Confirm the identity before recording.</translation>
    </message>
    <message>
        <source>Elija primero una opción con F5, F6 o F7.</source>
        <translation>Choose an option first with F5, F6 or F7.</translation>
    </message>
    <message>
        <source>Oferta {folio} por escrito, vale hasta el {until}. Ctrl+P muestra la carta.</source>
        <translation>Offer {folio} in writing, valid until {until}. Ctrl+P shows the letter.</translation>
    </message>
    <message>
        <source>Borrador {folio} guardado; en «Convenios» se ofrece o se retira.</source>
        <translation>Draft {folio} saved; offer or withdraw it in «Agreements».</translation>
    </message>
    <message>
        <source>Convenio {folio} registrado.</source>
        <translation>Agreement {folio} recorded.</translation>
    </message>
    <message>
        <source>Convenio deshecho; queda anotado en la bitácora.</source>
        <translation>Agreement undone; it stays in the log.</translation>
    </message>
    <message>
        <source>Llamada agendada. Ctrl+N va al siguiente.</source>
        <translation>Call scheduled. Ctrl+N goes to the next one.</translation>
    </message>
    <message>
        <source>Opciones bloqueadas por la regla de contacto</source>
        <translation>Options locked by the contact rule</translation>
    </message>
    <message>
        <source>F9 agenda la llamada; Ctrl+N va con la siguiente persona.</source>
        <translation>F9 schedules the call; Ctrl+N goes to the next person.</translation>
    </message>
    <message>
        <source>Opciones que puede ofrecer</source>
        <translation>Options you can offer</translation>
    </message>
    <message>
        <source>Las opciones aparecen al confirmar la identidad (Alt+1).</source>
        <translation>Options appear once the identity is confirmed (Alt+1).</translation>
    </message>
    <message>
        <source>Sin opciones para esta cuenta</source>
        <translation>No options for this account</translation>
    </message>
    <message>
        <source>Opciones bloqueadas por la regla de horario</source>
        <translation>Options locked by the calling hours</translation>
    </message>
    <message>
        <source>Opciones solo con el titular</source>
        <translation>Options with the holder only</translation>
    </message>
    <message>
        <source>Lo que se convino</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Un convenio con todas sus cuentas</source>
        <translation>One agreement over all their accounts</translation>
    </message>
    <message>
        <source>Lo más cercano a lo que ofrece</source>
        <translation>Nearest to what they offer</translation>
    </message>
    <message>
        <source>1 más</source>
        <translation>1 more</translation>
    </message>
    <message>
        <source>{count} más</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>La política no permite opciones hoy; puede registrar una promesa simple.</source>
        <translation>The policy allows no options today; you can record a plain promise.</translation>
    </message>
    <message>
        <source>Bloqueada por la regla de contacto</source>
        <translation>Locked by the contact rule</translation>
    </message>
    <message>
        <source>{letter}. {why}</source>
        <translation>{letter}. {why}</translation>
    </message>
    <message>
        <source>Que la cumpla: {chance}.</source>
        <translation>Chance of keeping it: {chance}.</translation>
    </message>
    <message>
        <source>en un pago</source>
        <translation>in one payment</translation>
    </message>
    <message>
        <source>por semana</source>
        <translation>a week</translation>
    </message>
    <message>
        <source>cada 14 días</source>
        <translation>every 14 days</translation>
    </message>
    <message>
        <source>por quincena</source>
        <translation>a fortnight</translation>
    </message>
    <message>
        <source>al mes</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>Esperando visto bueno</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Pide visto bueno de {who}</source>
        <translation>Needs approval from {who}</translation>
    </message>
    <message>
        <source>Otra opción de {who}</source>
        <translation>Another option from {who}</translation>
    </message>
    <message>
        <source>Visto bueno de {who}</source>
        <translation>Approved by {who}</translation>
    </message>
    <message>
        <source>dijo {amount}</source>
        <translation>said {amount}</translation>
    </message>
    <message>
        <source>Primer pago</source>
        <translation>First payment</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Termina</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Número de pagos</source>
        <translation>Number of payments</translation>
    </message>
    <message>
        <source>Contra su saldo</source>
        <translation>Against the balance</translation>
    </message>
    <message>
        <source>De su ingreso</source>
        <translation>Of their income</translation>
    </message>
    <message>
        <source>Que la cumpla</source>
        <translation>Chance of keeping it</translation>
    </message>
    <message>
        <source>CAT sin IVA</source>
        <translation>CAT without VAT</translation>
    </message>
    <message>
        <source>Un solo pago</source>
        <translation>One payment</translation>
    </message>
    <message>
        <source>Cada semana</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Cada 14 días</source>
        <translation>Every 14 days</translation>
    </message>
    <message>
        <source>Cada quincena</source>
        <translation>Every fortnight</translation>
    </message>
    <message>
        <source>Cada mes</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Permitida</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Fuera de política</source>
        <translation>Outside policy</translation>
    </message>
    <message>
        <source>Lo único que lo impide: {rule}</source>
        <translation>The only thing against it: {rule}</translation>
    </message>
    <message>
        <source>{who} podría dar {amounts} (F9 en su tarjeta lo pide).</source>
        <translation>{who} could give {amounts} (F9 on its card asks).</translation>
    </message>
    <message>
        <source>Por registrar: opción {letter}</source>
        <translation>To record: option {letter}</translation>
    </message>
    <message>
        <source>Pago {day}</source>
        <translation>Payment {day}</translation>
    </message>
    <message>
        <source>Primer pago {day}</source>
        <translation>First payment {day}</translation>
    </message>
    <message>
        <source>favoritas</source>
        <translation>favourites</translation>
    </message>
    <message>
        <source>Primero registre el convenio con F9; después se imprime.</source>
        <translation>Record the agreement with F9 first; then print it.</translation>
    </message>
    <message>
        <source>Convenio {folio}</source>
        <translation>Agreement {folio}</translation>
    </message>
    <message>
        <source>Carta oferta {folio}</source>
        <translation>Offer letter {folio}</translation>
    </message>
    <message>
        <source>Esta llamada quedó sin cerrar. Su nota está guardada: elija el resultado.</source>
        <translation>This call was left open. Your note is saved: choose the outcome.</translation>
    </message>
    <message>
        <source>{n} etapas</source>
        <translation>{n} stages</translation>
    </message>
    <message>
        <source>Etapa {n} de {all}</source>
        <translation>Stage {n} of {all}</translation>
    </message>
    <message>
        <source>Llamar</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Dígalo con sus palabras. {key} trae la frase.</source>
        <translation>Say it in your words. {key} brings the sentence.</translation>
    </message>
    <message>
        <source>Respuesta: {title}</source>
        <translation>Response: {title}</translation>
    </message>
    <message>
        <source>Tono: {tone}</source>
        <translation>Tone: {tone}</translation>
    </message>
    <message>
        <source>{step} de {all} · {label}</source>
        <translation>{step} of {all} · {label}</translation>
    </message>
    <message>
        <source>Enter: {next}</source>
        <translation>Enter: {next}</translation>
    </message>
    <message>
        <source>Enter: al guion</source>
        <translation>Enter: to the script</translation>
    </message>
    <message>
        <source>Falta decir: {what}</source>
        <translation>Still to say: {what}</translation>
    </message>
    <message>
        <source>Después: {title}</source>
        <translation>Then: {title}</translation>
    </message>
    <message>
        <source>Puede llamar desde el </source>
        <translation>You may call from </translation>
    </message>
    <message>
        <source>Falta un dato para decidir</source>
        <translation>A fact is missing to decide</translation>
    </message>
    <message>
        <source>Siga con otra persona</source>
        <translation>Go on with another person</translation>
    </message>
    <message>
        <source>Después de la llamada</source>
        <translation>After the call</translation>
    </message>
    <message>
        <source>Cierre de la cuenta</source>
        <translation>Wrap-up</translation>
    </message>
    <message>
        <source>Revise la nota: ya está escrita</source>
        <translation>Check the note: it is already written</translation>
    </message>
    <message>
        <source>por elegir (Ctrl+D)</source>
        <translation>to be chosen (Ctrl+D)</translation>
    </message>
    <message>
        <source>Resultado: </source>
        <translation>Outcome: </translation>
    </message>
    <message>
        <source>Convenio </source>
        <translation>Agreement </translation>
    </message>
    <message>
        <source> por </source>
        <translation> for </translation>
    </message>
    <message>
        <source>Próximo contacto: </source>
        <translation>Next contact: </translation>
    </message>
    <message>
        <source>ninguno</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Suspender cobro</source>
        <translation>Suspend collection</translation>
    </message>
    <message>
        <source>No revelar</source>
        <translation>Do not reveal</translation>
    </message>
    <message>
        <source>Efecto legal</source>
        <translation>Legal effect</translation>
    </message>
    <message>
        <source>No insistir</source>
        <translation>Do not insist</translation>
    </message>
    <message>
        <source>Es queja</source>
        <translation>A complaint</translation>
    </message>
    <message>
        <source>Cuidado del agente</source>
        <translation>Agent care</translation>
    </message>
    <message>
        <source>Deje el cobro. Quédese en la línea y avise a supervisión.</source>
        <translation>Leave the collection. Stay on the line and tell supervision.</translation>
    </message>
    <message>
        <source>Suspenda el cobro de esta cuenta mientras se revisa.</source>
        <translation>Suspend the collection of this account while it is checked.</translation>
    </message>
    <message>
        <source>No diga que existe una deuda, ni el monto, ni el acreedor.</source>
        <translation>Do not say that there is a debt, nor its amount, nor the creditor.</translation>
    </message>
    <message>
        <source>No pida pago ni compromiso en este momento.</source>
        <translation>Do not ask for payment or commitment now.</translation>
    </message>
    <message>
        <source>No encuentro nada parecido. Pruebe otra palabra.</source>
        <translation>Nothing like that found. Try another word.</translation>
    </message>
    <message>
        <source>Recientes y frecuentes</source>
        <translation>Recent and frequent</translation>
    </message>
    <message>
        <source>1 respuesta</source>
        <translation>1 response</translation>
    </message>
    <message>
        <source>{count} respuestas</source>
        <translation>{count} responses</translation>
    </message>
    <message>
        <source>Hay una versión nueva</source>
        <translation>There is a new version</translation>
    </message>
    <message>
        <source>Palabras clave</source>
        <translation>Key words</translation>
    </message>
    <message>
        <source>Ya se la sabe</source>
        <translation>You know it already</translation>
    </message>
    <message>
        <source>{key} la trae completa</source>
        <translation>{key} brings it whole</translation>
    </message>
    <message>
        <source>Crisis: la persona primero</source>
        <translation>Crisis: the person first</translation>
    </message>
    <message>
        <source>Valide</source>
        <translation>Validate</translation>
    </message>
    <message>
        <source>Pregunte</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Ofrezca</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Si insiste</source>
        <translation>If they insist</translation>
    </message>
    <message>
        <source>Use primero una respuesta (Enter).</source>
        <translation>Use a response first (Enter).</translation>
    </message>
    <message>
        <source>En la nota, «{said}». Mejor: {better}</source>
        <translation>In the note, “{said}”. Better: {better}</translation>
    </message>
    <message>
        <source>Falta el resultado de esta llamada (Ctrl+D).</source>
        <translation>This call still needs its outcome (Ctrl+D).</translation>
    </message>
    <message>
        <source>Quedó con folio {folio}; supervisión la tiene en su lista.</source>
        <translation>Filed as {folio}; supervision has it on its list.</translation>
    </message>
    <message>
        <source>Llamada guardada. Ctrl+N trae al siguiente.</source>
        <translation>Call saved. Ctrl+N brings the next one.</translation>
    </message>
    <message>
        <source>Ya está pedido; espere la respuesta.</source>
        <translation>Already asked; wait for the answer.</translation>
    </message>
    <message>
        <source>Pedido a {who}. Siga con la llamada; aquí verá la respuesta.</source>
        <translation>Asked {who}. Go on with the call; the answer appears here.</translation>
    </message>
    <message>
        <source>{who} dio el visto bueno: F9 registra.</source>
        <translation>{who} approved: F9 records it.</translation>
    </message>
    <message>
        <source>{who} dio otra opción; está primero: F9 la registra.</source>
        <translation>{who} gave another option; it is first: F9 records it.</translation>
    </message>
    <message>
        <source>Nadie respondió a tiempo. F9 lo pide de nuevo.</source>
        <translation>Nobody answered in time. F9 asks again.</translation>
    </message>
    <message>
        <source>{who} no dio el visto bueno: {reason}</source>
        <translation>{who} did not approve: {reason}</translation>
    </message>
    <message>
        <source>Ya se puede llamar: Ctrl+L.</source>
        <translation>Calling is allowed now: Ctrl+L.</translation>
    </message>
    <message>
        <source>Ahora no se permite ningún otro medio.</source>
        <translation>No other channel is allowed now.</translation>
    </message>
    <message>
        <source>Contacto por {channel} anotado. Escriba por el medio oficial y cierre con F12.</source>
        <translation>Contact by {channel} noted. Write by the official channel and close with F12.</translation>
    </message>
    <message>
        <source>Ctrl+N otra persona</source>
        <translation>Ctrl+N another person</translation>
    </message>
    <message>
        <source>F9 agenda {when}</source>
        <translation>F9 schedules {when}</translation>
    </message>
    <message>
        <source>Ctrl+W por {channel}</source>
        <translation>Ctrl+W by {channel}</translation>
    </message>
    <message>
        <source>o lo autoriza supervisión</source>
        <translation>or supervision allows it</translation>
    </message>
    <message>
        <source>Anotado: {said}.</source>
        <translation>Noted: {said}.</translation>
    </message>
    <message>
        <source>Esta persona tiene una sola cuenta con nosotros.</source>
        <translation>This person has a single account with us.</translation>
    </message>
    <message>
        <source>No hay fechas que sirvan a todas sus cuentas; acuerde una por una.</source>
        <translation>No dates suit all the accounts; agree them one by one.</translation>
    </message>
    <message>
        <source>Propóngala al terminar la llamada (Ctrl+Shift+P).</source>
        <translation>Propose it when the call ends (Ctrl+Shift+P).</translation>
    </message>
    <message>
        <source>Busque primero la ficha (F2).</source>
        <translation>Find the card first (F2).</translation>
    </message>
    <message>
        <source>Gracias. Supervisión la lee y aquí verá su respuesta.</source>
        <translation>Thank you. Supervision reads it and the answer appears here.</translation>
    </message>
    <message>
        <source>Y otras {n} fichas; están en Objeciones.</source>
        <translation>And {n} more cards; they are in Objections.</translation>
    </message>
    <message>
        <source>Qué cambió</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Desde la última vez que entró.</source>
        <translation>Since you last signed in.</translation>
    </message>
    <message>
        <source>Aceptaron su propuesta</source>
        <translation>Your proposal was accepted</translation>
    </message>
    <message>
        <source>Sumaron su propuesta a otra</source>
        <translation>Your proposal was added to another</translation>
    </message>
    <message>
        <source>Contestaron su propuesta</source>
        <translation>Your proposal was answered</translation>
    </message>
    <message>
        <source>Supervisión</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Ya no se usa.</source>
        <translation>No longer used.</translation>
    </message>
    <message>
        <source>Ficha nueva</source>
        <translation>New card</translation>
    </message>
    <message>
        <source>Cambió</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Verá menos texto de esta respuesta. {key} la trae completa.</source>
        <translation>You will see less text of this response. {key} brings it whole.</translation>
    </message>
    <message>
        <source>Sus teclas de favoritas están llenas. Quite una primero.</source>
        <translation>Your favourite keys are full. Remove one first.</translation>
    </message>
    <message>
        <source>Favorita en {key}.</source>
        <translation>Favourite on {key}.</translation>
    </message>
    <message>
        <source>Ya no es favorita.</source>
        <translation>No longer a favourite.</translation>
    </message>
    <message>
        <source>Esa tecla no tiene favorita. {key} guarda la que ve.</source>
        <translation>That key has no favourite. {key} saves the one you see.</translation>
    </message>
    <message>
        <source>Hay una política nueva, versión {new}. Esta llamada sigue con la {old} hasta terminar.</source>
        <translation>There is a new policy, version {new}. This call stays with {old} until it ends.</translation>
    </message>
    <message>
        <source>Política nueva en uso: versión {version}.</source>
        <translation>New policy in use: version {version}.</translation>
    </message>
    <message>
        <source>No llamarle</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>Los demás medios siguen abiertos</source>
        <translation>The other channels stay open</translation>
    </message>
    <message>
        <source>No escribirle por WhatsApp</source>
        <translation>Do not write by WhatsApp</translation>
    </message>
    <message>
        <source>Desde este momento</source>
        <translation>From this moment</translation>
    </message>
    <message>
        <source>No mandarle SMS</source>
        <translation>Do not send SMS</translation>
    </message>
    <message>
        <source>No escribirle por correo</source>
        <translation>Do not write by email</translation>
    </message>
    <message>
        <source>No buscarle en su trabajo</source>
        <translation>Do not reach them at work</translation>
    </message>
    <message>
        <source>Ni llamadas ni visitas ahí</source>
        <translation>No calls or visits there</translation>
    </message>
    <message>
        <source>No contactarle más</source>
        <translation>Do not contact any more</translation>
    </message>
    <message>
        <source>Por ningún medio; solo supervisión lo quita</source>
        <translation>By any channel; only supervision removes it</translation>
    </message>
    <message>
        <source>Tiene abogado</source>
        <translation>Has a lawyer</translation>
    </message>
    <message>
        <source>Lo atiende el área jurídica</source>
        <translation>The legal team takes it</translation>
    </message>
    <message>
        <source>No reconoce la deuda: aclaración</source>
        <translation>Does not recognise the debt: dispute</translation>
    </message>
    <message>
        <source>Se suspende la cobranza y se le da folio</source>
        <translation>Collection is suspended and they get a folio</translation>
    </message>
    <message>
        <source>Presenta una queja</source>
        <translation>Makes a complaint</translation>
    </message>
    <message>
        <source>Se le da folio y fecha de respuesta</source>
        <translation>They get a folio and an answer date</translation>
    </message>
    <message>
        <source>Permite un medio, otra hora o una visita</source>
        <translation>Allows a channel, other hours or a visit</translation>
    </message>
    <message>
        <source>Escriba: permite whatsapp hasta 31/01: grabación 17</source>
        <translation>Type: permite whatsapp hasta 31/01: grabación 17</translation>
    </message>
    <message>
        <source>Falta qué permite: whatsapp, sms, correo, 20:00-21:00…</source>
        <translation>What is allowed is missing: whatsapp, sms, correo, 20:00-21:00…</translation>
    </message>
    <message>
        <source>La fecha se escribe así: hasta 31/01/2027</source>
        <translation>The date is written like this: hasta 31/01/2027</translation>
    </message>
    <message>
        <source>Falta la prueba: dos puntos y dónde está (: grabación 17)</source>
        <translation>The proof is missing: a colon and where it is (: grabación 17)</translation>
    </message>
    <message>
        <source>Permite otra hora</source>
        <translation>Allows other hours</translation>
    </message>
    <message>
        <source>Permite más llamadas</source>
        <translation>Allows more calls</translation>
    </message>
    <message>
        <source>Permite una visita</source>
        <translation>Allows a visit</translation>
    </message>
    <message>
        <source>Llamarle solo de {hours}</source>
        <translation>Call only {hours}</translation>
    </message>
    <message>
        <source>Hora de la persona</source>
        <translation>The person’s local time</translation>
    </message>
    <message>
        <source>Escriba qué pide, o un horario: 09:00-12:00.</source>
        <translation>Type what they ask, or hours: 09:00-12:00.</translation>
    </message>
    <message>
        <source>Lo que pide la persona</source>
        <translation>What the person asks</translation>
    </message>
    <message>
        <source>Qué pide, o un horario: 09:00-12:00</source>
        <translation>What they ask, or hours: 09:00-12:00</translation>
    </message>
    <message>
        <source>Quedó guardado: {what}.</source>
        <translation>Saved: {what}.</translation>
    </message>
    <message>
        <source>Folio {folio}.</source>
        <translation>Folio {folio}.</translation>
    </message>
    <message>
        <source>Permite</source>
        <translation>Allows</translation>
    </message>
    <message>
        <source>que diga otra cosa</source>
        <translation>they say otherwise</translation>
    </message>
    <message>
        <source>Hasta {until} · prueba: {proof}</source>
        <translation>Until {until} · proof: {proof}</translation>
    </message>
    <message>
        <source>Aún no tiene favoritas. {key} guarda la respuesta que ve.</source>
        <translation>You have no favourites yet. {key} saves the response you see.</translation>
    </message>
    <message>
        <source>Mis favoritas · {country}</source>
        <translation>My favourites · {country}</translation>
    </message>
    <message>
        <source>Producto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Tramo</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Grupo del acreedor</source>
        <translation>Creditor group</translation>
    </message>
    <message>
        <source>Segmento</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>La lista se filtra al terminar la llamada.</source>
        <translation>The list is filtered when the call ends.</translation>
    </message>
    <message>
        <source>Toda la lista</source>
        <translation>Whole list</translation>
    </message>
    <message>
        <source>Solo {whom}</source>
        <translation>Only {whom}</translation>
    </message>
    <message>
        <source> o </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Tramo {name}</source>
        <translation>Bucket {name}</translation>
    </message>
    <message>
        <source>Tramo desde {low}</source>
        <translation>Bucket from {low}</translation>
    </message>
    <message>
        <source>{count} cuentas</source>
        <translation>{count} accounts</translation>
    </message>
    <message>
        <source>Nada de la cartera se llama así.</source>
        <translation>Nothing in the portfolio has that name.</translation>
    </message>
    <message>
        <source>{count} elegidos</source>
        <translation>{count} chosen</translation>
    </message>
    <message>
        <source>A quiénes llamar</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>Producto, tramo, estado o segmento</source>
        <translation>Product, bucket, state or segment</translation>
    </message>
    <message>
        <source>poner o quitar</source>
        <translation>add or remove</translation>
    </message>
    <message>
        <source>quedan más de {count}</source>
        <translation>more than {count} left</translation>
    </message>
    <message>
        <source>queda 1 persona</source>
        <translation>1 person left</translation>
    </message>
    <message>
        <source>no queda nadie por llamar ahora</source>
        <translation>nobody left to call now</translation>
    </message>
    <message>
        <source>quedan {count} personas</source>
        <translation>{count} people left</translation>
    </message>
    <message>
        <source>Ninguna pieza se llama así.</source>
        <translation>No piece has that name.</translation>
    </message>
    <message>
        <source>Por qué pieza llama</source>
        <translation>Which piece they are calling about</translation>
    </message>
    <message>
        <source>Las piezas se anotan con una persona en la mesa.</source>
        <translation>Pieces are noted with a person on the desk.</translation>
    </message>
    <message>
        <source>Qué se le envió</source>
        <translation>What was sent</translation>
    </message>
    <message>
        <source> El texto está copiado: péguelo y envíelo.</source>
        <translation> The text is copied: paste it and send it.</translation>
    </message>
    <message>
        <source>Ninguna campaña en marcha le envía algo a mano.</source>
        <translation>No running campaign sends anything by hand.</translation>
    </message>
    <message>
        <source>Código, pieza o campaña</source>
        <translation>Code, piece or campaign</translation>
    </message>
    <message>
        <source>anotar</source>
        <translation>note it</translation>
    </message>
    <message>
        <source>todavía no se le envía</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>consta {state} desde el {day}</source>
        <translation>{state} on record since {day}</translation>
    </message>
    <message>
        <source>Segmento {title}: primero {offer}</source>
        <translation>Segment {title}: {offer} first</translation>
    </message>
    <message>
        <source>Interno · {turn}</source>
        <translation>Internal · {turn}</translation>
    </message>
    <message>
        <source>Su segmento, porque: {why}</source>
        <translation>Their segment, because: {why}</translation>
    </message>
    <message>
        <source>Su batería dice: {message}</source>
        <translation>The battery says: {message}</translation>
    </message>
    <message>
        <source>tope del mes cumplido ({made} de {cap})</source>
        <translation>monthly cap reached ({made} of {cap})</translation>
    </message>
    <message>
        <source>batería del mes completa</source>
        <translation>this month&apos;s battery complete</translation>
    </message>
    <message>
        <source>paso {number} de {count}, desde el {day}</source>
        <translation>step {number} of {count}, from {day}</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Curso del indicador</source>
        <translation>Indicator trend</translation>
    </message>
    <message>
        <source>Partes del indicador</source>
        <translation>Indicator parts</translation>
    </message>
    <message>
        <source>Curso</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Partes</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Abrir el indicador por</source>
        <translation>Break the indicator down by</translation>
    </message>
    <message>
        <source>Meta…</source>
        <translation>Goal…</translation>
    </message>
    <message>
        <source>Cambiar la meta de este indicador</source>
        <translation>Change this indicator&apos;s goal</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Guardar versión</source>
        <translation>Save version</translation>
    </message>
    <message>
        <source>El que trae el programa</source>
        <translation>The one that comes with the program</translation>
    </message>
    <message>
        <source>Exportar</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Versiones guardadas</source>
        <translation>Saved versions</translation>
    </message>
    <message>
        <source>¿Qué cambió? Queda en la historia.</source>
        <translation>What changed? It stays in the history.</translation>
    </message>
</context>
<context>
    <name>DrillFrame</name>
    <message>
        <source>Práctica: nada de lo que haga aquí es real</source>
        <translation>Practice: nothing you do here is real</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Borrador</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>En revisión</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Publicada</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Retirada</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>{count} errores</source>
        <translation>{count} errors</translation>
    </message>
    <message>
        <source>{count} de {most} palabras</source>
        <translation>{count} of {most} words</translation>
    </message>
    <message>
        <source>1 renglón</source>
        <translation>1 row</translation>
    </message>
    <message>
        <source>{count} renglones</source>
        <translation>{count} rows</translation>
    </message>
    <message>
        <source>1 palabra</source>
        <translation>1 word</translation>
    </message>
    <message>
        <source>{count} palabras</source>
        <translation>{count} words</translation>
    </message>
    <message>
        <source> También en: {countries}.</source>
        <translation> Also in: {countries}.</translation>
    </message>
    <message>
        <source>Las flechas eligen; Enter vuelve a los campos.</source>
        <translation>The arrows choose; Enter goes back to the fields.</translation>
    </message>
    <message>
        <source>Espacio marca o desmarca; Enter vuelve a los campos.</source>
        <translation>Space ticks or unticks; Enter goes back to the fields.</translation>
    </message>
    <message>
        <source>Un renglón por frase, con su país: «CL: perdí la pega».</source>
        <translation>One line per saying, with its country: “CL: perdí la pega”.</translation>
    </message>
    <message>
        <source>Un renglón por cada uno.</source>
        <translation>One line for each.</translation>
    </message>
    <message>
        <source>Como lo diría el cliente: lo ve el agente en la lista.</source>
        <translation>As the client would say it: the agent sees it in the list.</translation>
    </message>
    <message>
        <source>Sirve para contar; no la cambie si solo corrige el texto.</source>
        <translation>Used for counting; keep it if you only correct the text.</translation>
    </message>
    <message>
        <source>Una ficha por renglón, por su clave: «ya-pague».</source>
        <translation>One card per line, by its key: «ya-pague».</translation>
    </message>
    <message>
        <source>Escriba «{» para poner un dato del cliente.</source>
        <translation>Type “{” to insert a fact of the customer.</translation>
    </message>
    <message>
        <source>No encuentro ninguna. Abra la ficha correcta y agregue la búsqueda como prueba (Alt+E).</source>
        <translation>None found. Open the right card and add the search as a test (Alt+E).</translation>
    </message>
    <message>
        <source>Este campo no se quita; puede dejarlo vacío.</source>
        <translation>This field cannot be removed; you may leave it empty.</translation>
    </message>
    <message>
        <source>Aquí no hay nada que cambiar.</source>
        <translation>There is nothing to change here.</translation>
    </message>
    <message>
        <source>La versión {n} es ahora el borrador.</source>
        <translation>Version {n} is now the draft.</translation>
    </message>
    <message>
        <source>Está en revisión.</source>
        <translation>It is in review.</translation>
    </message>
    <message>
        <source>Borrador descartado.</source>
        <translation>Draft discarded.</translation>
    </message>
    <message>
        <source>Escriba en la búsqueda lo que dijo el cliente.</source>
        <translation>Type what the customer said in the search.</translation>
    </message>
    <message>
        <source>Prueba agregada: «{text}» debe encontrar «{title}».</source>
        <translation>Test added: “{text}” must find “{title}”.</translation>
    </message>
    <message>
        <source>Guardando…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Guardado {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Sin guardar</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>{count} de {total}</source>
        <translation>{count} of {total}</translation>
    </message>
    <message>
        <source>Esta ficha no tiene cambios por enviar.</source>
        <translation>This card has no changes to send.</translation>
    </message>
    <message>
        <source>Volvió a ser borrador.</source>
        <translation>It is a draft again.</translation>
    </message>
    <message>
        <source>{count} fichas exportadas a «{name}».</source>
        <translation>{count} cards exported to “{name}”.</translation>
    </message>
    <message>
        <source>Exportando…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Leídas: {read}. Distintas: {differ}. Renglones con problemas: {bad}.</source>
        <translation>Read: {read}. Different: {differ}. Lines with problems: {bad}.</translation>
    </message>
    <message>
        <source>Leyendo «{name}»…</source>
        <translation>Reading “{name}”…</translation>
    </message>
    <message>
        <source>1 ficha es ahora un borrador: publíquela cuando quiera.</source>
        <translation>1 card is now a draft: publish it when you like.</translation>
    </message>
    <message>
        <source>{count} fichas son ahora borradores: publíquelas.</source>
        <translation>{count} cards are now drafts: publish them.</translation>
    </message>
    <message>
        <source>Importe una carpeta o un archivo para comparar.</source>
        <translation>Import a folder or a file to compare.</translation>
    </message>
    <message>
        <source>No está en la nuestra</source>
        <translation>Not in ours</translation>
    </message>
    <message>
        <source>1 campo distinto</source>
        <translation>1 field differs</translation>
    </message>
    <message>
        <source>{count} campos distintos</source>
        <translation>{count} fields differ</translation>
    </message>
    <message>
        <source>Renglón</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Ficha</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Qué pasa</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Tachado: lo nuestro. Subrayado: lo de ellos. Elija con Espacio qué fichas toma; las demás se quedan como están.</source>
        <translation>Struck out: ours. Underlined: theirs. Choose with Space which cards to take; the others stay as they are.</translation>
    </message>
    <message>
        <source>Dos bibliotecas</source>
        <translation>Two libraries</translation>
    </message>
    <message>
        <source>{bad} con problemas, {good} bien</source>
        <translation>{bad} with problems, {good} fine</translation>
    </message>
    <message>
        <source>Renglón por renglón</source>
        <translation>Line by line</translation>
    </message>
    <message>
        <source>Leída; no está en la nuestra</source>
        <translation>Read; not in ours</translation>
    </message>
    <message>
        <source>Leída; distinta de la nuestra</source>
        <translation>Read; different from ours</translation>
    </message>
    <message>
        <source>Leída; igual que la nuestra</source>
        <translation>Read; the same as ours</translation>
    </message>
    <message>
        <source>No pude escribir ahí. No cambié nada; elija otra carpeta.</source>
        <translation>Could not write there. Nothing changed; choose another folder.</translation>
    </message>
    <message>
        <source>De un vistazo</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>Valide</source>
        <translation>Validate</translation>
    </message>
    <message>
        <source>Pregunte</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Pregunte sin motivo</source>
        <translation>Ask, no reason given</translation>
    </message>
    <message>
        <source>Pregunta de apoyo</source>
        <translation>Supporting question</translation>
    </message>
    <message>
        <source>Respuesta</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Puente</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Cierre</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Si insiste</source>
        <translation>If they insist</translation>
    </message>
    <message>
        <source>En otro país</source>
        <translation>In another country</translation>
    </message>
    <message>
        <source>Evite</source>
        <translation>Avoid</translation>
    </message>
    <message>
        <source>Deténgase</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Así lo dicen</source>
        <translation>How people say it</translation>
    </message>
    <message>
        <source>Así se escribe con prisa</source>
        <translation>How it is typed in a hurry</translation>
    </message>
    <message>
        <source>Así lo dicen fuera</source>
        <translation>How people say it elsewhere</translation>
    </message>
    <message>
        <source>Escuche si</source>
        <translation>Listen for</translation>
    </message>
    <message>
        <source>Qué registrar</source>
        <translation>What to record</translation>
    </message>
    <message>
        <source>Etapas del guion</source>
        <translation>Stages of the script</translation>
    </message>
    <message>
        <source>Opciones que abre</source>
        <translation>Options it opens</translation>
    </message>
    <message>
        <source>Etiquetas</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Título</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Vecinas: «¿o es…?»</source>
        <translation>Neighbors: «or is it…?»</translation>
    </message>
    <message>
        <source>tono</source>
        <translation>tone</translation>
    </message>
    <message>
        <source>clave</source>
        <translation>key</translation>
    </message>
    <message>
        <source>para quién</source>
        <translation>for whom</translation>
    </message>
    <message>
        <source>no se dice en</source>
        <translation>not said in</translation>
    </message>
    <message>
        <source>por qué</source>
        <translation>why</translation>
    </message>
    <message>
        <source>país</source>
        <translation>country</translation>
    </message>
    <message>
        <source>campo</source>
        <translation>field</translation>
    </message>
    <message>
        <source>no diga</source>
        <translation>do not say</translation>
    </message>
    <message>
        <source>porque</source>
        <translation>because</translation>
    </message>
    <message>
        <source>mejor</source>
        <translation>better</translation>
    </message>
    <message>
        <source>cuando</source>
        <translation>when</translation>
    </message>
    <message>
        <source>haga</source>
        <translation>do</translation>
    </message>
    <message>
        <source>es pasajero</source>
        <translation>is passing</translation>
    </message>
    <message>
        <source>es duradero</source>
        <translation>is lasting</translation>
    </message>
    <message>
        <source>pide cuidado</source>
        <translation>needs care</translation>
    </message>
    <message>
        <source>Versión {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>la que trae el programa</source>
        <translation>as brought by the program</translation>
    </message>
    <message>
        <source>De la versión {n} al texto de ahora</source>
        <translation>From version {n} to the present text</translation>
    </message>
    <message>
        <source>Dicen lo mismo.</source>
        <translation>They say the same.</translation>
    </message>
    <message>
        <source>Tachado: lo que estaba. Subrayado: lo que quedó. Espacio fija una versión para compararla con cualquier otra.</source>
        <translation>Struck through: what there was. Underlined: what remained. Space holds a version to compare it with any other.</translation>
    </message>
    <message>
        <source>Qué cambió</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Quién y cuándo</source>
        <translation>Who and when</translation>
    </message>
    <message>
        <source>De la versión {old} a la versión {new}</source>
        <translation>From version {old} to version {new}</translation>
    </message>
    <message>
        <source>el programa</source>
        <translation>the program</translation>
    </message>
    <message>
        <source>La propuso un agente.</source>
        <translation>Proposed by an agent.</translation>
    </message>
    <message>
        <source>Por sumar: «{text}»</source>
        <translation>To be added: «{text}»</translation>
    </message>
    <message>
        <source>No falta nada: todas las búsquedas encontraron su ficha.</source>
        <translation>Nothing missing: every search found its card.</translation>
    </message>
    <message>
        <source>{name} propone: {text}</source>
        <translation>{name} proposes: {text}</translation>
    </message>
    <message>
        <source>Propuesta</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Propone</source>
        <translation>Proposes</translation>
    </message>
    <message>
        <source>De {name}. Lo que conteste aquí lo verá al entrar.</source>
        <translation>From {name}. What you answer here is shown at sign-in.</translation>
    </message>
    <message>
        <source>Lo que propone</source>
        <translation>What is proposed</translation>
    </message>
    <message>
        <source>Lo que se dice hoy</source>
        <translation>What is said today</translation>
    </message>
    <message>
        <source>Hoy tampoco sale ninguna.</source>
        <translation>It finds none today either.</translation>
    </message>
    <message>
        <source>Se guarda sin quién la escribió ni en qué cuenta. Antes se quitan números, correos, el nombre de la persona y del agente, nombres y apellidos usuales y lo que sigue a «soy» o «señora»; por eso puede haber «…».</source>
        <translation>It is kept without who typed it or on which account. Numbers, email addresses, the names of the person and the agent, usual names and surnames and what follows «soy» or «señora» are removed first; hence the “…”.</translation>
    </message>
    <message>
        <source>Hoy encuentra</source>
        <translation>Finds today</translation>
    </message>
    <message>
        <source>Qué hacer</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Buscarla en las fichas y abrir la correcta.</source>
        <translation>Search the cards and open the right one.</translation>
    </message>
    <message>
        <source>Agregar la frase a sus ejemplos.</source>
        <translation>Add the sentence to its examples.</translation>
    </message>
    <message>
        <source>Guardarla como prueba con Alt+E.</source>
        <translation>Save it as a test with Alt+E.</translation>
    </message>
    <message>
        <source>Sin datos personales</source>
        <translation>No personal data</translation>
    </message>
    <message>
        <source>No encontró nada · última vez {day}</source>
        <translation>Found nothing · last time {day}</translation>
    </message>
    <message>
        <source>Se abandonó sin usar ninguna · última vez {day}</source>
        <translation>Given up without using any · last time {day}</translation>
    </message>
    <message>
        <source>1 vez</source>
        <translation>once</translation>
    </message>
    <message>
        <source>{count} veces</source>
        <translation>{count} times</translation>
    </message>
    <message>
        <source>Gracias: su frase es ahora una respuesta.</source>
        <translation>Thank you: your sentence is now a response.</translation>
    </message>
    <message>
        <source>Gracias: la sumé a una que ya estaba.</source>
        <translation>Thank you: I added it to one we already had.</translation>
    </message>
    <message>
        <source>Gracias por proponerla; por ahora dejamos la que está.</source>
        <translation>Thank you for proposing it; for now we keep the one we have.</translation>
    </message>
    <message>
        <source>Nada de esto está prohibido aquí.</source>
        <translation>Nothing here is forbidden.</translation>
    </message>
    <message>
        <source>1 frase no se puede decir aquí.</source>
        <translation>1 sentence may not be said here.</translation>
    </message>
    <message>
        <source>{count} frases no se pueden decir aquí.</source>
        <translation>{count} sentences may not be said here.</translation>
    </message>
    <message>
        <source>Corrija lo marcado en rojo antes de publicar.</source>
        <translation>Fix what is marked in red before publishing.</translation>
    </message>
    <message>
        <source>Primero pruebe la publicación y corrija sus errores.</source>
        <translation>First test the publication and correct its errors.</translation>
    </message>
    <message>
        <source>No hay ninguna publicación que deshacer.</source>
        <translation>There is no publication to undo.</translation>
    </message>
    <message>
        <source>Publicación deshecha: las mesas vuelven a lo de antes.</source>
        <translation>Publication undone: the desks go back to what was before.</translation>
    </message>
    <message>
        <source>Prueba cancelada.</source>
        <translation>Test cancelled.</translation>
    </message>
    <message>
        <source>Publicado: en unos segundos está en todas las mesas.</source>
        <translation>Published: on every desk in a few seconds.</translation>
    </message>
    <message>
        <source>Se retira de las mesas</source>
        <translation>Retired from the desks</translation>
    </message>
    <message>
        <source>Nada espera a publicarse.</source>
        <translation>Nothing is waiting to be published.</translation>
    </message>
    <message>
        <source>Probando las búsquedas…</source>
        <translation>Testing the searches…</translation>
    </message>
    <message>
        <source>1 error impide publicar.</source>
        <translation>1 error prevents publishing.</translation>
    </message>
    <message>
        <source>{count} errores impiden publicar.</source>
        <translation>{count} errors prevent publishing.</translation>
    </message>
    <message>
        <source>1 búsqueda empeora</source>
        <translation>1 search gets worse</translation>
    </message>
    <message>
        <source>{count} búsquedas empeoran</source>
        <translation>{count} searches get worse</translation>
    </message>
    <message>
        <source>1 mejora</source>
        <translation>1 improves</translation>
    </message>
    <message>
        <source>{count} mejoran</source>
        <translation>{count} improve</translation>
    </message>
    <message>
        <source>{worsen}, {improve}. ¿Publicar?</source>
        <translation>{worsen}, {improve}. Publish?</translation>
    </message>
    <message>
        <source>Antes de publicar</source>
        <translation>Before publishing</translation>
    </message>
    <message>
        <source>Elija con Espacio qué fichas van y pruebe: se corren todas las búsquedas registradas antes y después del cambio.</source>
        <translation>Choose with Space which cards go and test: every registered search runs before and after the change.</translation>
    </message>
    <message>
        <source>Búsquedas que empeoran</source>
        <translation>Searches that get worse</translation>
    </message>
    <message>
        <source>Búsquedas que mejoran</source>
        <translation>Searches that get better</translation>
    </message>
    <message>
        <source>Bajan de lugar</source>
        <translation>Lower in the list</translation>
    </message>
    <message>
        <source>Se retira de las mesas.</source>
        <translation>Retired from the desks.</translation>
    </message>
    <message>
        <source>Empiezan a contarse de nuevo: {responses}.</source>
        <translation>Counting starts over for: {responses}.</translation>
    </message>
    <message>
        <source>Ficha nueva</source>
        <translation>New card</translation>
    </message>
    <message>
        <source>… {count} renglones siguen igual …</source>
        <translation>… {count} lines unchanged …</translation>
    </message>
    <message>
        <source>{passed} de {total} búsquedas bien</source>
        <translation>{passed} of {total} searches right</translation>
    </message>
    <message>
        <source> Mejor: {better}</source>
        <translation> Better: {better}</translation>
    </message>
    <message>
        <source>Qué falta corregir</source>
        <translation>What is left to correct</translation>
    </message>
    <message>
        <source>Dicen</source>
        <translation>They say</translation>
    </message>
    <message>
        <source>Debe encontrar</source>
        <translation>Must find</translation>
    </message>
    <message>
        <source>Antes</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Después</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Sale primero</source>
        <translation>Comes first</translation>
    </message>
    <message>
        <source>nada</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>1 búsqueda</source>
        <translation>1 search</translation>
    </message>
    <message>
        <source>{count} búsquedas</source>
        <translation>{count} searches</translation>
    </message>
    <message>
        <source>Ya fallaban antes</source>
        <translation>Failed before too</translation>
    </message>
    <message>
        <source>Cuándo</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Quién</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Fichas</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>deshecha</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>deshizo la anterior</source>
        <translation>undid the previous one</translation>
    </message>
    <message>
        <source>Publicado antes</source>
        <translation>Published before</translation>
    </message>
    <message>
        <source>Desde ahora se sortea cuál respuesta va primero en esta ficha.</source>
        <translation>From now on the first response of this card is drawn.</translation>
    </message>
    <message>
        <source>Sin sorteo: vuelve a elegirse por la situación del cliente.</source>
        <translation>No draw: chosen by the customer’s situation again.</translation>
    </message>
    <message>
        <source>dicha en 1 llamada</source>
        <translation>said in 1 call</translation>
    </message>
    <message>
        <source>dicha en {count} llamadas</source>
        <translation>said in {count} calls</translation>
    </message>
    <message>
        <source>todavía no se ha dicho</source>
        <translation>not said yet</translation>
    </message>
    <message>
        <source>Sorteo</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Con sorteo</source>
        <translation>With draw</translation>
    </message>
    <message>
        <source>Sin sorteo</source>
        <translation>No draw</translation>
    </message>
    <message>
        <source>Cumplidas: se pagó a tiempo el primer pago acordado. Cada texto se cuenta desde que se publicó; otro texto empieza de cero. Nunca se compara a los agentes.</source>
        <translation>Kept: the first agreed payment came on time. Each text is counted from its publication; another text starts from zero. Agents are never compared.</translation>
    </message>
    <message>
        <source>Qué pasó después de decirla</source>
        <translation>What happened after saying it</translation>
    </message>
    <message>
        <source>Para comparar</source>
        <translation>To compare</translation>
    </message>
    <message>
        <source>Los textos</source>
        <translation>The texts</translation>
    </message>
    <message>
        <source>Usada</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Acordó</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Cumplió</source>
        <translation>Kept it</translation>
    </message>
    <message>
        <source>Con 95 % de certeza</source>
        <translation>With 95 % certainty</translation>
    </message>
    <message>
        <source>aprendiendo, faltan {n}</source>
        <translation>learning, {n} to go</translation>
    </message>
    <message>
        <source>{kept} de {settled}</source>
        <translation>{kept} of {settled}</translation>
    </message>
    <message>
        <source>Sin sorteo no se comparan: cada agente elige para quién dice cada una. Enciéndalo cuando todas le parezcan igual de buenas; ninguna baja de una vez en diez.</source>
        <translation>Without a draw they are not compared: each agent chooses for whom to say each one. Turn it on when all seem equally good to you; none drops below one time in ten.</translation>
    </message>
    <message>
        <source>Sorteada</source>
        <translation>Drawn</translation>
    </message>
    <message>
        <source>El agente usó otra</source>
        <translation>The agent used another</translation>
    </message>
    <message>
        <source>«{code}» (no existe)</source>
        <translation>«{code}» (does not exist)</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <source>Objeciones</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Versiones de la ficha</source>
        <translation>Versions of the card</translation>
    </message>
    <message>
        <source>Por publicar</source>
        <translation>To publish</translation>
    </message>
    <message>
        <source>Lo que falta</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Su respuesta a quien propuso</source>
        <translation>Your answer to the proposer</translation>
    </message>
    <message>
        <source>Lo que funciona</source>
        <translation>What works</translation>
    </message>
    <message>
        <source>Otra biblioteca</source>
        <translation>Another library</translation>
    </message>
    <message>
        <source>Importar fichas</source>
        <translation>Import cards</translation>
    </message>
    <message>
        <source>Fichas (*.yaml *.csv)</source>
        <translation>Cards (*.yaml *.csv)</translation>
    </message>
    <message>
        <source>Exportar fichas</source>
        <translation>Export cards</translation>
    </message>
    <message>
        <source>Hoja de cálculo (*.csv)</source>
        <translation>Spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>Carpeta para las fichas</source>
        <translation>Folder for the cards</translation>
    </message>
    <message>
        <source>Fichas</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Publicar</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Intercambio</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Restaurar esta versión</source>
        <translation>Restore this version</translation>
    </message>
    <message>
        <source>Volver a la ficha</source>
        <translation>Back to the card</translation>
    </message>
    <message>
        <source>Probar las búsquedas</source>
        <translation>Test the searches</translation>
    </message>
    <message>
        <source>Publicar en todas las mesas</source>
        <translation>Publish on every desk</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Deshacer lo publicado</source>
        <translation>Undo the publication</translation>
    </message>
    <message>
        <source>Buscar en las fichas</source>
        <translation>Search the cards</translation>
    </message>
    <message>
        <source>Ya está atendida</source>
        <translation>Already dealt with</translation>
    </message>
    <message>
        <source>Aceptar</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Sumar a otra</source>
        <translation>Add to another</translation>
    </message>
    <message>
        <source>Agradecer</source>
        <translation>Thank</translation>
    </message>
    <message>
        <source>Encender o apagar el sorteo</source>
        <translation>Turn the draw on or off</translation>
    </message>
    <message>
        <source>Importar…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Todas</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tomar las elegidas</source>
        <translation>Take the chosen ones</translation>
    </message>
    <message>
        <source>Exportar YAML…</source>
        <translation>Export YAML…</translation>
    </message>
    <message>
        <source>Exportar CSV…</source>
        <translation>Export CSV…</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Agregar</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Subir</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Bajar</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rehacer</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Simular</source>
        <translation>Simulate</translation>
    </message>
    <message>
        <source>Enviar a aprobación</source>
        <translation>Send for approval</translation>
    </message>
    <message>
        <source>Descartar</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Agregar un renglón</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Quitar el renglón</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Subir el renglón</source>
        <translation>Move the row up</translation>
    </message>
    <message>
        <source>Bajar el renglón</source>
        <translation>Move the row down</translation>
    </message>
    <message>
        <source>Simular con la cartera</source>
        <translation>Simulate on the portfolio</translation>
    </message>
    <message>
        <source>Descartar el borrador</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Primer día en que vale</source>
        <translation>First day in force</translation>
    </message>
    <message>
        <source>Empieza el…</source>
        <translation>Starts on…</translation>
    </message>
    <message>
        <source>Nota para quien aprueba</source>
        <translation>Note for the approver</translation>
    </message>
    <message>
        <source>Para qué es el cambio (opcional). Enter envía.</source>
        <translation>What the change is for (optional). Enter sends.</translation>
    </message>
    <message>
        <source>Empieza el</source>
        <translation>Starts on</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Pantalla cubierta. Lo escrito y la llamada siguen aquí.</source>
        <translation>Screen covered. What you wrote and the call are still here.</translation>
    </message>
    <message>
        <source>Hay una llamada en curso y sigue abierta.</source>
        <translation>There is a call in progress and it is still open.</translation>
    </message>
    <message>
        <source>Hay una llamada en curso: la sigue {name}, o supervisión en su lugar.</source>
        <translation>There is a call in progress: {name} continues it, or supervision in their place.</translation>
    </message>
    <message>
        <source>La pantalla se cubre en {seconds} s; toque una tecla.</source>
        <translation>The screen will be covered in {seconds} s; press any key.</translation>
    </message>
    <message>
        <source>La puerta se abre en {wait}.</source>
        <translation>The door opens in {wait}.</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Datos de ejemplo</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Agent Desk</source>
        <translation>Agent Desk</translation>
    </message>
    <message>
        <source>Abriendo la cartera…</source>
        <translation>Opening the portfolio…</translation>
    </message>
    <message>
        <source>¿Quién entra?</source>
        <translation>Who is signing in?</translation>
    </message>
    <message>
        <source>entrar y cambiar el PIN</source>
        <translation>sign in and change PIN</translation>
    </message>
    <message>
        <source>otra persona</source>
        <translation>someone else</translation>
    </message>
    <message>
        <source>Entrar</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Los datos de este equipo están cifrados: su PIN los abre.</source>
        <translation>The data on this computer is encrypted: your PIN opens it.</translation>
    </message>
    <message>
        <source>Elija su PIN</source>
        <translation>Choose your PIN</translation>
    </message>
    <message>
        <source>El de antes deja de abrir en este equipo; la llamada no se toca.</source>
        <translation>The old one stops working on this computer; the call is not affected.</translation>
    </message>
    <message>
        <source>El que usó era temporal y alguien más lo conoce. El nuevo es solo suyo.</source>
        <translation>The one you used was temporary and someone else knows it. The new one is yours alone.</translation>
    </message>
    <message>
        <source>El archivo de su institución</source>
        <translation>Your institution&apos;s file</translation>
    </message>
    <message>
        <source>Se crea cifrado en este equipo. Usted lo administra: carga la cartera y da acceso a los demás.</source>
        <translation>It is created encrypted on this computer. You manage it: you load the portfolio and give everyone else access.</translation>
    </message>
    <message>
        <source>volver</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Su llave de recuperación</source>
        <translation>Your recovery key</translation>
    </message>
    <message>
        <source>Es la única vez que el programa la enseña.</source>
        <translation>This is the only time the program shows it.</translation>
    </message>
    <message>
        <source>Sus datos están listos</source>
        <translation>Your data is ready</translation>
    </message>
    <message>
        <source>Crear el archivo de mi institución (0)</source>
        <translation>Create my institution&apos;s file (0)</translation>
    </message>
    <message>
        <source>Todo lo que se haga queda a nombre de quien entra.</source>
        <translation>Everything done is kept under the name of whoever signs in.</translation>
    </message>
    <message>
        <source>No se pudo abrir</source>
        <translation>Could not open</translation>
    </message>
    <message>
        <source>entrar</source>
        <translation>sign in</translation>
    </message>
    <message>
        <source>Ninguna persona ni deuda de esta cartera existe. Aquí se entra sin PIN.</source>
        <translation>No person or debt in this portfolio exists. You can enter here without a PIN.</translation>
    </message>
    <message>
        <source>elegir</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>entrar con la elegida</source>
        <translation>sign in with the chosen one</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Entrar como {role}: {name}</source>
        <translation>Sign in as {role}: {name}</translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>Copiar informe</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cerrar el aviso</source>
        <translation>Close the notice</translation>
    </message>
    <message>
        <source>Algo falló y la llamada sigue</source>
        <translation>Something failed and the call goes on</translation>
    </message>
    <message>
        <source>Lo registrado está guardado. Revise lo último que hizo y, si se repite, copie el informe y entréguelo a supervisión: no lleva datos de nadie.</source>
        <translation>What was recorded is saved. Check the last thing you did and, if it happens again, copy the report and hand it to your supervisor: it carries nobody’s data.</translation>
    </message>
    <message>
        <source>No se pudo</source>
        <translation>It could not be done</translation>
    </message>
    <message>
        <source>Copiado</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Qué se exporta</source>
        <translation>What to export</translation>
    </message>
    <message>
        <source>Contactos</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Promesas</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Convenios</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Pagos</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Desde</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hasta</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Exportar</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Guardar…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Guardar el periodo</source>
        <translation>Save the period</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;CSV (*.csv)</source>
        <translation>XLSX (*.xlsx);;CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>FactStrip</name>
    <message>
        <source>Saldo vencido</source>
        <translation>Overdue balance</translation>
    </message>
    <message>
        <source>Atraso</source>
        <translation>Past due</translation>
    </message>
    <message>
        <source>Probabilidad de cura</source>
        <translation>Chance of cure</translation>
    </message>
    <message>
        <source>La probabilidad de cura es interna: no se lee al cliente.</source>
        <translation>The chance of cure is internal: it is not read to the customer.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Campo</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Y otros {n} avisos.</source>
        <translation>And {n} more warnings.</translation>
    </message>
    <message>
        <source>Mejor: {words}</source>
        <translation>Better: {words}</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>Elija uno</source>
        <translation>Choose one</translation>
    </message>
    <message>
        <source>Elija…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Marque los que van</source>
        <translation>Tick those that apply</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Campos de la ficha</source>
        <translation>Fields of the card</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>con error</source>
        <translation>with an error</translation>
    </message>
    <message>
        <source>con aviso</source>
        <translation>with a warning</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Todas las personas</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Mostrar solo</source>
        <translation>Show only</translation>
    </message>
    <message>
        <source>Quién lo hizo</source>
        <translation>Who did it</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Desde el día</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>desde: 1 nov</source>
        <translation>from: 1 Nov</translation>
    </message>
    <message>
        <source>Hasta el día</source>
        <translation>To day</translation>
    </message>
    <message>
        <source>hasta: hoy</source>
        <translation>to: today</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Buscar persona</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Nombre, teléfono o cuenta</source>
        <translation>Name, phone or account</translation>
    </message>
    <message>
        <source>Personas encontradas</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>elegir</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>abrir</source>
        <translation>open</translation>
    </message>
    <message>
        <source>cerrar</source>
        <translation>close</translation>
    </message>
</context>
<context>
    <name>FirstHouse</name>
    <message>
        <source>Archivo nuevo</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>Su &amp;nombre</source>
        <translation>Your &amp;name</translation>
    </message>
    <message>
        <source>Su nombre, como se presenta</source>
        <translation>Your name, as you introduce yourself</translation>
    </message>
    <message>
        <source>Su PIN o &amp;contraseña</source>
        <translation>Your PIN or pass&amp;word</translation>
    </message>
    <message>
        <source>Su PIN o contraseña</source>
        <translation>Your PIN or password</translation>
    </message>
    <message>
        <source>&amp;Otra vez</source>
        <translation>&amp;Again</translation>
    </message>
    <message>
        <source>Otra vez, para que no haya error</source>
        <translation>Again, so there are no mistakes</translation>
    </message>
    <message>
        <source>Seis signos o más, que no sean iguales ni seguidos. Puede usar letras.</source>
        <translation>Six characters or more, not all the same or in sequence. You can use letters.</translation>
    </message>
    <message>
        <source>&amp;Mostrar lo que escribo</source>
        <translation>&amp;Show what I type</translation>
    </message>
    <message>
        <source>Crear el archivo cifrado</source>
        <translation>Create the encrypted file</translation>
    </message>
    <message>
        <source>Crear el archivo</source>
        <translation>Create the file</translation>
    </message>
</context>
<context>
    <name>FirstHouseForm</name>
    <message>
        <source>Escriba su nombre: quedará en lo que usted haga.</source>
        <translation>Enter your name: it will appear on what you do.</translation>
    </message>
    <message>
        <source>Las dos veces no dicen lo mismo. Escríbalo otra vez.</source>
        <translation>The two entries don&apos;t match. Please type it again.</translation>
    </message>
</context>
<context>
    <name>FollowPanel</name>
    <message>
        <source>Seguimiento por medio</source>
        <translation>Follow-up by channel</translation>
    </message>
    <message>
        <source>Ver por</source>
        <translation>View by</translation>
    </message>
    <message>
        <source>Respuesta</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Recuperación atribuida</source>
        <translation>Attributed recovery</translation>
    </message>
    <message>
        <source>Todas las cifras</source>
        <translation>All figures</translation>
    </message>
    <message>
        <source>Incremental y definiciones</source>
        <translation>Incremental and definitions</translation>
    </message>
    <message>
        <source>Definiciones</source>
        <translation>Definitions</translation>
    </message>
    <message>
        <source>Todas las cifras, con su intervalo del 95 %</source>
        <translation>All figures, with their 95% interval</translation>
    </message>
    <message>
        <source>Guardar el seguimiento</source>
        <translation>Save follow-up</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>{sent} piezas entregadas · {calls} llamadas por sus líneas</source>
        <translation>{sent} pieces delivered · {calls} calls on their lines</translation>
    </message>
    <message>
        <source>Sin pieza conocida</source>
        <translation>No known piece</translation>
    </message>
    <message>
        <source>Semana del {day}</source>
        <translation>Week of {day}</translation>
    </message>
    <message>
        <source>Sin código · {campaign}</source>
        <translation>No code · {campaign}</translation>
    </message>
    <message>
        <source>Entregadas</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Respuesta</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Llamadas</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Atribuida: pagaron</source>
        <translation>Attributed: paid</translation>
    </message>
    <message>
        <source>Monto atribuido</source>
        <translation>Attributed amount</translation>
    </message>
    <message>
        <source>Quejas</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Bajas</source>
        <translation>Opt-outs</translation>
    </message>
    <message>
        <source>{gain} puntos [{low}; {high}]</source>
        <translation>{gain} points [{low}; {high}]</translation>
    </message>
    <message>
        <source>{gain} puntos [{low}; {high}]: {treated} frente a {control}</source>
        <translation>{gain} points [{low}; {high}]: {treated} versus {control}</translation>
    </message>
    <message>
        <source>Piezas sin línea: su respuesta no se puede contar</source>
        <translation>Pieces without a line: their response can&apos;t be counted</translation>
    </message>
    <message>
        <source>{count} sin línea</source>
        <translation>{count} without a line</translation>
    </message>
    <message>
        <source>Lo que aportan</source>
        <translation>What they add</translation>
    </message>
    <message>
        <source>no se sabe: {why}</source>
        <translation>not known: {why}</translation>
    </message>
    <message>
        <source>{gain} más por persona [{low}; {high}]</source>
        <translation>{gain} more per person [{low}; {high}]</translation>
    </message>
    <message>
        <source>Piezas cuya persona respondió ÷ entregadas · intervalo del 95 %</source>
        <translation>Pieces whose person answered ÷ delivered · 95 % interval</translation>
    </message>
    <message>
        <source>Pagaron tras responder ÷ respondieron · no es lo que aporta</source>
        <translation>Paid after answering ÷ answered · not what it adds</translation>
    </message>
    <message>
        <source>Nadie ha respondido a una pieza.</source>
        <translation>Nobody has answered a piece.</translation>
    </message>
    <message>
        <source>sin control: no se sabe cuánto aporta</source>
        <translation>no control: what it adds is unknown</translation>
    </message>
    <message>
        <source>Todavía no hay campañas en marcha.</source>
        <translation>No campaigns running yet.</translation>
    </message>
    <message>
        <source>Solo el control de un piloto lo dice; lo atribuido no.</source>
        <translation>Only a pilot&apos;s control can tell; attributed figures can&apos;t.</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Incremental</translation>
    </message>
    <message>
        <source>faltan datos</source>
        <translation>not enough data</translation>
    </message>
    <message>
        <source>paga más gente que en el control</source>
        <translation>more people pay than in the control</translation>
    </message>
    <message>
        <source>paga menos gente que en el control</source>
        <translation>fewer people pay than in the control</translation>
    </message>
    <message>
        <source>compatible con cero</source>
        <translation>compatible with zero</translation>
    </message>
    <message>
        <source>Cómo se calcula cada cifra</source>
        <translation>How each figure is calculated</translation>
    </message>
    <message>
        <source>respuesta</source>
        <translation>response</translation>
    </message>
    <message>
        <source>Todavía no se ha entregado ninguna pieza.</source>
        <translation>No pieces delivered yet.</translation>
    </message>
    <message>
        <source>atribuida</source>
        <translation>attributed</translation>
    </message>
    <message>
        <source>Cuál</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Proporción</source>
        <translation>Proportion</translation>
    </message>
    <message>
        <source>Desde</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hasta</source>
        <translation>To</translation>
    </message>
    <message>
        <source>De cuántas</source>
        <translation>Out of</translation>
    </message>
</context>
<context>
    <name>FooterButtons</name>
    <message>
        <source>Imprimir convenio</source>
        <translation>Print agreement</translation>
    </message>
</context>
<context>
    <name>FooterRegion</name>
    <message>
        <source>Medio de pago: {means}. Cambiar</source>
        <translation>Means of payment: {means}. Change</translation>
    </message>
    <message>
        <source>Notas de la llamada</source>
        <translation>Notes of the call</translation>
    </message>
    <message>
        <source>Lo que conviene recordar</source>
        <translation>What is worth remembering</translation>
    </message>
    <message>
        <source>Notas</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Resultado</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Meta de {name}</source>
        <translation>Goal for {name}</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Alerta</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Más es mejor: de la meta para arriba está «En meta»; de ahí a la alerta pide «Atención»; por debajo de la alerta está «Fuera de meta».</source>
        <translation>More is better: from the goal up it is “On target”; from there down to the warning it asks for “Watch”; below the warning it is “Off target”.</translation>
    </message>
    <message>
        <source>Menos es mejor: hasta la meta está «En meta»; de ahí a la alerta pide «Atención»; por encima de la alerta está «Fuera de meta».</source>
        <translation>Less is better: up to the goal it is “On target”; from there to the warning it asks for “Watch”; above the warning it is “Off target”.</translation>
    </message>
</context>
<context>
    <name>GridBoard</name>
    <message>
        <source>No hay cuentas vencidas.</source>
        <translation>No overdue accounts.</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Llamadas</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Palabras y reglas</source>
        <translation>Words and rules</translation>
    </message>
    <message>
        <source>Estrategia</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Equipo</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>La casa</source>
        <translation>House</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>texto leído</source>
        <translation>text read</translation>
    </message>
    <message>
        <source>fuente secundaria</source>
        <translation>secondary source</translation>
    </message>
    <message>
        <source>política propia</source>
        <translation>own policy</translation>
    </message>
    <message>
        <source>Qué</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Para cuándo</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Cuándo</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Medio</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Regla</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Certeza</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Intentos</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Detenidos</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Casi faltas</source>
        <translation>Near misses</translation>
    </message>
    <message>
        <source>Autorizados</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>{count} intentos guardados en {file}</source>
        <translation>{count} attempts saved in {file}</translation>
    </message>
    <message>
        <source>No es asesoría legal: nadie ha firmado todavía estas reglas</source>
        <translation>Not legal advice: nobody has signed these rules yet</translation>
    </message>
    <message>
        <source>vencido</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Nada pendiente: ni quejas, ni aclaraciones, ni avisos. Lo que se registre en una llamada aparece aquí con su folio y su fecha.</source>
        <translation>Nothing open: no complaints, disputes or duties. What is recorded in a call appears here with its folio and its date.</translation>
    </message>
    <message>
        <source>Ningún contacto se ha detenido en los últimos 30 días. Aquí se ve qué regla detuvo cada uno y, si solo es prudencia nuestra, se autoriza con su motivo.</source>
        <translation>No contact was stopped in the last 30 days. Here you see which rule stopped each one and, if it is only our own caution, allow it with a reason.</translation>
    </message>
    <message>
        <source>No hubo intentos en los últimos 30 días. Cada intento se cuenta aquí por la regla que lo gobierna.</source>
        <translation>There were no attempts in the last 30 days. Each attempt is counted here by the rule that governs it.</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cómo se resolvió</source>
        <translation>How it was solved</translation>
    </message>
    <message>
        <source>Autorizar una hora</source>
        <translation>Allow one hour</translation>
    </message>
    <message>
        <source>Por qué se autoriza</source>
        <translation>Why it is allowed</translation>
    </message>
    <message>
        <source>Intentos: {attempts} · detenidos: {blocked} · casi faltas: {near} · autorizados: {leaves} · quejas: {complaints} ({rate} por cada mil contactos)</source>
        <translation>Attempts: {attempts} · stopped: {blocked} · near misses: {near} · allowed: {leaves} · complaints: {complaints} ({rate} per thousand contacts)</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Ayuda: todas las teclas</source>
        <translation>Help: all keys</translation>
    </message>
    <message>
        <source>Todas las teclas</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Valen en cualquier lugar de la ventana; ninguna cambia de sentido.</source>
        <translation>They work anywhere in the window; none ever changes meaning.</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HomeStrip</name>
    <message>
        <source>Volver a: {place}</source>
        <translation>Back to: {place}</translation>
    </message>
</context>
<context>
    <name>HouseDialog</name>
    <message>
        <source>Costos de {month} y equipos</source>
        <translation>Costs for {month} and teams</translation>
    </message>
    <message>
        <source>Costos del mes</source>
        <translation>Costs for the month</translation>
    </message>
    <message>
        <source>Concepto</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Pesos</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Equipos</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Equipo</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Ins agrega un concepto; Ctrl+Supr lo quita. Un equipo vacío es ninguno.</source>
        <translation>Ins adds an item; Ctrl+Del removes it. An empty team means none.</translation>
    </message>
    <message>
        <source>Costos</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Otro concepto</source>
        <translation>Another item</translation>
    </message>
</context>
<context>
    <name>IdentityBlock</name>
    <message>
        <source>Datos de ejemplo</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Mesa en vivo</source>
        <translation>Live desk</translation>
    </message>
    <message>
        <source>Sin nadie en pantalla</source>
        <translation>Nobody on screen</translation>
    </message>
</context>
<context>
    <name>IdlePanel</name>
    <message>
        <source>Listo para la siguiente persona</source>
        <translation>Ready for the next person</translation>
    </message>
    <message>
        <source>También puede entrar desde el marcador: la cuenta se abre sola.</source>
        <translation>Calls from the dialler open their account by themselves.</translation>
    </message>
    <message>
        <source>Siguiente persona</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>Buscar persona</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Practicar</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Todas las teclas</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Elegir a quiénes</source>
        <translation>Choose whom</translation>
    </message>
    <message>
        <source>Toda la lista</source>
        <translation>Whole list</translation>
    </message>
</context>
<context>
    <name>ImprovementSheet</name>
    <message>
        <source>Mejora</source>
        <translation>Improvement</translation>
    </message>
    <message>
        <source>&amp;Paso del ciclo</source>
        <translation>&amp;Cycle step</translation>
    </message>
    <message>
        <source>Paso del ciclo</source>
        <translation>Cycle step</translation>
    </message>
    <message>
        <source>&amp;Qué se hizo o se verá</source>
        <translation>&amp;What was done or will be seen</translation>
    </message>
    <message>
        <source>Qué se hizo o se verá</source>
        <translation>What was done or will be seen</translation>
    </message>
    <message>
        <source>&amp;Evidencia: piloto, indicador o fecha</source>
        <translation>&amp;Evidence: pilot, indicator or date</translation>
    </message>
    <message>
        <source>Evidencia: piloto, indicador o fecha</source>
        <translation>Evidence: pilot, indicator or date</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Aceptar</source>
        <translation>Accept</translation>
    </message>
</context>
<context>
    <name>IndicatorPanel</name>
    <message>
        <source>Indicadores</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Mes</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Qué parte de la cartera</source>
        <translation>Which part of the portfolio</translation>
    </message>
    <message>
        <source>Comparar con</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Embudo de la gestión</source>
        <translation>Collections funnel</translation>
    </message>
    <message>
        <source>Tránsito entre tramos de mora</source>
        <translation>Movement between delinquency buckets</translation>
    </message>
    <message>
        <source>Qué rinde cada intento</source>
        <translation>What each attempt yields</translation>
    </message>
    <message>
        <source>Tránsito entre tramos</source>
        <translation>Movement between buckets</translation>
    </message>
    <message>
        <source>Contención</source>
        <translation>Containment</translation>
    </message>
    <message>
        <source>Costos y equipos</source>
        <translation>Costs and teams</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Todos los indicadores</source>
        <translation>All indicators</translation>
    </message>
    <message>
        <source>Elija uno para ver cómo se calcula, su curso y sus partes</source>
        <translation>Choose one to see how it is calculated, its trend and its parts</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Valor</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Cociente</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Cambio</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Guardar el tablero</source>
        <translation>Save the dashboard</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Sin meses todavía: traiga la cartera</source>
        <translation>No months yet: bring in the portfolio</translation>
    </message>
    <message>
        <source>meta {value}</source>
        <translation>goal {value}</translation>
    </message>
    <message>
        <source>tope {value}</source>
        <translation>cap {value}</translation>
    </message>
    <message>
        <source>Toda la cartera</source>
        <translation>Whole portfolio</translation>
    </message>
    <message>
        <source>Etapa</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Cuentas</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>De la anterior</source>
        <translation>From the previous one</translation>
    </message>
    <message>
        <source>Cuentas distintas · % sobre la etapa anterior</source>
        <translation>Distinct accounts · % of the previous stage</translation>
    </message>
    <message>
        <source>Nadie trabajó cuentas con atraso en este mes.</source>
        <translation>Nobody worked past-due accounts this month.</translation>
    </message>
    <message>
        <source>Tramo</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Del mes anterior (renglón) a éste (columna) · % de cuentas</source>
        <translation>From the previous month (row) to this one (column) · % of accounts</translation>
    </message>
    <message>
        <source>Hacen falta dos meses seguidos para ver el tránsito.</source>
        <translation>Two months in a row are needed to see the movement.</translation>
    </message>
    <message>
        <source>{count} cuentas llegan</source>
        <translation>{count} accounts get there</translation>
    </message>
    <message>
        <source>Intento</source>
        <translation>Attempt</translation>
    </message>
    <message>
        <source>Éxitos por 100</source>
        <translation>Successes per 100</translation>
    </message>
    <message>
        <source>Cuentas que llegan</source>
        <translation>Accounts that get there</translation>
    </message>
    <message>
        <source>Contactos directos por cada 100 cuentas que llegan a ese intento</source>
        <translation>Direct contacts per 100 accounts that get to that attempt</translation>
    </message>
    <message>
        <source>Nadie llamó en este mes.</source>
        <translation>Nobody called this month.</translation>
    </message>
    <message>
        <source>TODA LA CARTERA · {about}</source>
        <translation>WHOLE PORTFOLIO · {about}</translation>
    </message>
    <message>
        <source>Mes</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Valor</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Numerador ÷ denominador</source>
        <translation>Numerator ÷ denominator</translation>
    </message>
    <message>
        <source>Mes a mes; la franja es el intervalo de 95 %</source>
        <translation>Month by month; the band is the 95% interval</translation>
    </message>
    <message>
        <source>Sin valor en estos meses: falta el denominador.</source>
        <translation>No value in these months: the denominator is missing.</translation>
    </message>
    <message>
        <source>Parte</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Casos</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>La raya es el intervalo de 95 %; el orden es por número de casos</source>
        <translation>The line is the 95% interval; sorted by number of cases</translation>
    </message>
    <message>
        <source>Este indicador solo se mide entero.</source>
        <translation>This indicator is only measured as a whole.</translation>
    </message>
    <message>
        <source>Guardado: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Numerador</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Denominador</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Cambio</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Cómo se calcula</source>
        <translation>How it is worked out</translation>
    </message>
    <message>
        <source>Preparando los meses de ejemplo: {done} de {total}</source>
        <translation>Preparing the sample months: {done} of {total}</translation>
    </message>
    <message>
        <source>mes cerrado</source>
        <translation>closed month</translation>
    </message>
    <message>
        <source>mes en curso: las cifras todavía crecen</source>
        <translation>current month: the figures are still growing</translation>
    </message>
    <message>
        <source>No pude escribir el archivo. Nada cambió; elija otra carpeta.</source>
        <translation>I couldn&apos;t write the file. Nothing changed; choose another folder.</translation>
    </message>
    <message>
        <source>Sin datos</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>En meta</source>
        <translation>On target</translation>
    </message>
    <message>
        <source>Atención</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Fuera de meta</source>
        <translation>Off target</translation>
    </message>
    <message>
        <source>Sin meta</source>
        <translation>No target</translation>
    </message>
    <message>
        <source>Al día</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>Sin equipo</source>
        <translation>No team</translation>
    </message>
    <message>
        <source>Sin segmento al abrir</source>
        <translation>Without a segment at the opening</translation>
    </message>
    <message>
        <source>Sin grupo</source>
        <translation>Without a group</translation>
    </message>
    <message>
        <source>Por segmento</source>
        <translation>By segment</translation>
    </message>
    <message>
        <source>Por grupo del acreedor</source>
        <translation>By creditor&apos;s group</translation>
    </message>
    <message>
        <source>Por producto</source>
        <translation>By product</translation>
    </message>
    <message>
        <source>Por tramo</source>
        <translation>By bucket</translation>
    </message>
    <message>
        <source>Por medio</source>
        <translation>By channel</translation>
    </message>
    <message>
        <source>Por equipo</source>
        <translation>By team</translation>
    </message>
    <message>
        <source>Segmento</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Grupo del acreedor</source>
        <translation>Creditor&apos;s group</translation>
    </message>
    <message>
        <source>Producto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Medio</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Equipo</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Llamada</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Llamada que entra</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>WhatsApp que entra</source>
        <translation>Incoming WhatsApp</translation>
    </message>
    <message>
        <source>Mensaje de texto</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>Correo</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Carta</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Visita</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Sin medio</source>
        <translation>No channel</translation>
    </message>
    <message>
        <source>Asignadas</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Trabajadas</source>
        <translation>Worked</translation>
    </message>
    <message>
        <source>Contactadas</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>Contacto directo</source>
        <translation>Direct contact</translation>
    </message>
    <message>
        <source>Con promesa</source>
        <translation>With a promise</translation>
    </message>
    <message>
        <source>Promesa cumplida</source>
        <translation>Promise kept</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Leyendo «{name}»…</source>
        <translation>Reading “{name}”…</translation>
    </message>
    <message>
        <source>pagos recibidos</source>
        <translation>payments received</translation>
    </message>
    <message>
        <source>cuentas</source>
        <translation>accounts</translation>
    </message>
    <message>
        <source>{name}: {what}, unas {rows} filas</source>
        <translation>{name}: {what}, about {rows} rows</translation>
    </message>
    <message>
        <source>XLSX, hoja «{sheet}»</source>
        <translation>XLSX, sheet “{sheet}”</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cargando «{name}»</source>
        <translation>Loading “{name}”</translation>
    </message>
    <message>
        <source>Preparando…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>Leyendo y revisando filas</source>
        <translation>Reading and checking rows</translation>
    </message>
    <message>
        <source>Buscando cuentas y personas repetidas</source>
        <translation>Looking for repeated accounts and people</translation>
    </message>
    <message>
        <source>Preparando la búsqueda</source>
        <translation>Preparing the search</translation>
    </message>
    <message>
        <source>{rows} filas</source>
        <translation>{rows} rows</translation>
    </message>
    <message>
        <source>{rate} por segundo</source>
        <translation>{rate} per second</translation>
    </message>
    <message>
        <source>1 cuenta</source>
        <translation>1 account</translation>
    </message>
    <message>
        <source>{count} cuentas</source>
        <translation>{count} accounts</translation>
    </message>
    <message>
        <source>Cartera cargada: {accounts}</source>
        <translation>Portfolio loaded: {accounts}</translation>
    </message>
    <message>
        <source>¿Reemplazar la cartera por estas {accounts}?</source>
        <translation>Replace the portfolio with these {accounts}?</translation>
    </message>
    <message>
        <source>{count} pagos por {amount}</source>
        <translation>{count} payments for {amount}</translation>
    </message>
    <message>
        <source>{cents} fueron a promesas, de la más antigua a la más nueva; {kept} quedaron cumplidas. {repeated} pagos ya estaban y no se contaron otra vez.</source>
        <translation>{cents} went to promises, oldest first; {kept} are now kept. {repeated} payments were already there and were not counted again.</translation>
    </message>
    <message>
        <source>(sin nombre)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>No se usa</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>1,234.50</source>
        <translation>1,234.50</translation>
    </message>
    <message>
        <source>1.234,50</source>
        <translation>1.234,50</translation>
    </message>
    <message>
        <source>día/mes/año</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>mes/día/año</source>
        <translation>month/day/year</translation>
    </message>
    <message>
        <source>año-mes-día</source>
        <translation>year-month-day</translation>
    </message>
    <message>
        <source>número de Excel</source>
        <translation>Excel number</translation>
    </message>
    <message>
        <source>Se lee con el perfil «{name}».</source>
        <translation>Read with the profile “{name}”.</translation>
    </message>
    <message>
        <source>Revise qué es cada columna. Así se guardará para la próxima vez.</source>
        <translation>Check what each column is. It is saved this way for next time.</translation>
    </message>
    <message>
        <source>Coma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Punto y coma</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tabulador</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Barra</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>faltan {seconds} s</source>
        <translation>{seconds} s left</translation>
    </message>
    <message>
        <source>faltan {minutes} min</source>
        <translation>{minutes} min left</translation>
    </message>
    <message>
        <source>{people}. {rejected} y {warned}.</source>
        <translation>{people}. {rejected} and {warned}.</translation>
    </message>
    <message>
        <source>1 persona</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>{count} personas</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>1 fila rechazada</source>
        <translation>1 row rejected</translation>
    </message>
    <message>
        <source>{count} filas rechazadas</source>
        <translation>{count} rows rejected</translation>
    </message>
    <message>
        <source>1 aviso</source>
        <translation>1 warning</translation>
    </message>
    <message>
        <source>{count} avisos</source>
        <translation>{count} warnings</translation>
    </message>
    <message>
        <source>{count} cuentas ya no vienen: quedan cerradas, con su historia.</source>
        <translation>{count} accounts no longer come: they are closed, with their history.</translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message>
        <source>Archivo que se carga</source>
        <translation>File being loaded</translation>
    </message>
    <message>
        <source>Cargar</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Guardar el informe…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reemplazar la cartera</source>
        <translation>Replace the portfolio</translation>
    </message>
    <message>
        <source>Entendido</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Guardar el informe</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>informe-de-carga.csv</source>
        <translation>load-report.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Línea</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Columna</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Says</translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Filas rechazadas y avisos</source>
        <translation>Rejected rows and warnings</translation>
    </message>
    <message>
        <source>Avance de la carga</source>
        <translation>Progress of the load</translation>
    </message>
</context>
<context>
    <name>Intensity</name>
    <message>
        <source>Todos los segmentos</source>
        <translation>All segments</translation>
    </message>
    <message>
        <source>{accounts} cuentas · intensidad {mean} · {note}</source>
        <translation>{accounts} accounts · intensity {mean} · {note}</translation>
    </message>
    <message>
        <source> · tope más estricto: {words}</source>
        <translation> · strictest cap: {words}</translation>
    </message>
    <message>
        <source>{number}.º</source>
        <translation>#{number}</translation>
    </message>
    <message>
        <source>{won} de {came}</source>
        <translation>{won} of {came}</translation>
    </message>
    <message>
        <source>{name}: qué rinde cada intento más</source>
        <translation>{name}: what each extra attempt yields</translation>
    </message>
    <message>
        <source>Pagos por cada 100 que llegan</source>
        <translation>Payments per 100 that reach it</translation>
    </message>
    <message>
        <source>Acumulado de pagos</source>
        <translation>Cumulative payments</translation>
    </message>
    <message>
        <source>Todavía no hay meses cerrados con llamadas de este segmento.</source>
        <translation>No closed months yet with calls in this segment.</translation>
    </message>
    <message>
        <source>describe, no prueba causa</source>
        <translation>describes, does not prove cause</translation>
    </message>
    <message>
        <source>Tope: {words}</source>
        <translation>Cap: {words}</translation>
    </message>
    <message>
        <source>Tope del segmento: {cap}</source>
        <translation>Segment cap: {cap}</translation>
    </message>
    <message>
        <source>Vale lo que cuesta hasta el {worth}.º</source>
        <translation>Worth its cost up to #{worth}</translation>
    </message>
    <message>
        <source>Intento</source>
        <translation>Attempt</translation>
    </message>
    <message>
        <source>Llegan</source>
        <translation>Reach it</translation>
    </message>
    <message>
        <source>Pagan por él</source>
        <translation>Pay because of it</translation>
    </message>
    <message>
        <source>Por cada 100</source>
        <translation>Per 100</translation>
    </message>
    <message>
        <source>Intervalo 95 %</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>Acumulado de intentos</source>
        <translation>Cumulative attempts</translation>
    </message>
    <message>
        <source>Vale</source>
        <translation>Worth</translation>
    </message>
    <message>
        <source>Cuesta</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>{attempts} intentos en {days} días alcanzan para {worked} cuentas ({share} %): pagarían {payers} (entre {low} y {high}). Sorteo para aprender: {explore} %.</source>
        <translation>{attempts} attempts in {days} days are enough for {worked} accounts ({share}%): {payers} would pay (between {low} and {high}). Random draw for learning: {explore}%.</translation>
    </message>
    <message>
        <source> Sobran {spare} intentos: ninguno más vale su costo o cabe.</source>
        <translation> {spare} attempts left over: no more are worth their cost or fit.</translation>
    </message>
    <message>
        <source> Es el plan que sigue la lista.</source>
        <translation> This is the plan the list follows.</translation>
    </message>
    <message>
        <source>faltan {count} casos: el plan se apoya en todos</source>
        <translation>{count} cases missing: the plan leans on all of them</translation>
    </message>
    <message>
        <source>Cada intento de un segmento se mezcla con {count} casos de la curva de todos: con pocos propios (*) pesa más la de todos.</source>
        <translation>Each attempt of a segment is mixed with {count} cases of the curve of all: with few of its own (*) that of all weighs more.</translation>
    </message>
    <message>
        <source>Segmento</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Cuentas</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Se trabajan</source>
        <translation>Worked</translation>
    </message>
    <message>
        <source>Penetración</source>
        <translation>Penetration</translation>
    </message>
    <message>
        <source>Intentos c/u</source>
        <translation>Attempts each</translation>
    </message>
    <message>
        <source>Tope</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Vale hasta</source>
        <translation>Worth up to</translation>
    </message>
    <message>
        <source>Pagarían</source>
        <translation>Would pay</translation>
    </message>
    <message>
        <source>Dinero esperado</source>
        <translation>Expected money</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>All</translation>
    </message>
    <message>
        <source>{worth}.º</source>
        <translation>#{worth}</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Planeado</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Hecho</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Avance</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Ningún plan en vigor: la lista corre libre.</source>
        <translation>No plan in force: the list runs free.</translation>
    </message>
    <message>
        <source>Plan {number}, desde que se publicó.</source>
        <translation>Plan {number}, since it was published.</translation>
    </message>
    <message>
        <source>Tope sorteado</source>
        <translation>Drawn cap</translation>
    </message>
    <message>
        <source>Han pagado</source>
        <translation>Have paid</translation>
    </message>
    <message>
        <source>De cada 100</source>
        <translation>Per 100</translation>
    </message>
    <message>
        <source>Sin plan en vigor no hay sorteo.</source>
        <translation>With no plan in force there is no draw.</translation>
    </message>
    <message>
        <source>Aprendiendo: faltan {count} cuentas para comparar topes.</source>
        <translation>Learning: {count} more accounts needed to compare caps.</translation>
    </message>
    <message>
        <source>Los topes salieron por azar: lo que no se cruza, lo causa el tope.</source>
        <translation>Caps were drawn at random: where intervals don&apos;t overlap, the cap is the cause.</translation>
    </message>
    <message>
        <source>Versión</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Cuándo</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Quién</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Qué</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Nadie ha publicado un plan todavía.</source>
        <translation>Nobody has published a plan yet.</translation>
    </message>
    <message>
        <source>se quitó: la lista corre libre</source>
        <translation>removed: the list runs free</translation>
    </message>
    <message>
        <source>lo sigue la lista</source>
        <translation>the list follows it</translation>
    </message>
    <message>
        <source>plan anterior</source>
        <translation>previous plan</translation>
    </message>
    <message>
        <source>La lista de trabajo corre libre desde ahora.</source>
        <translation>The work list runs free from now on.</translation>
    </message>
    <message>
        <source>La lista de trabajo sigue el plan {number}.</source>
        <translation>The work list follows plan {number}.</translation>
    </message>
    <message>
        <source>La lista de trabajo sigue el plan {number}</source>
        <translation>The work list follows plan {number}</translation>
    </message>
    <message>
        <source>Sin plan: la lista de trabajo corre libre</source>
        <translation>No plan: the work list runs free</translation>
    </message>
    <message>
        <source>Contando los intentos: {done} de {total}</source>
        <translation>Counting attempts: {done} of {total}</translation>
    </message>
</context>
<context>
    <name>IntensityPanel</name>
    <message>
        <source>Intensidad y penetración</source>
        <translation>Intensity and penetration</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planeado y hecho</source>
        <translation>Planned and done</translation>
    </message>
    <message>
        <source>Sorteo</source>
        <translation>Random draw</translation>
    </message>
    <message>
        <source>Versiones</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Qué rinde cada intento más</source>
        <translation>What each extra attempt yields</translation>
    </message>
    <message>
        <source>Plan por segmento</source>
        <translation>Plan by segment</translation>
    </message>
    <message>
        <source>Seguir este plan</source>
        <translation>Follow this plan</translation>
    </message>
    <message>
        <source>Quitar el plan</source>
        <translation>Remove the plan</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ayuda: todas las teclas</source>
        <translation>Help: all keys</translation>
    </message>
    <message>
        <source>Buscar la objeción</source>
        <translation>Find the objection</translation>
    </message>
    <message>
        <source>Escribir en las notas</source>
        <translation>Write in the notes</translation>
    </message>
    <message>
        <source>Elegir la opción A</source>
        <translation>Choose option A</translation>
    </message>
    <message>
        <source>Elegir la opción B</source>
        <translation>Choose option B</translation>
    </message>
    <message>
        <source>Elegir la opción C</source>
        <translation>Choose option C</translation>
    </message>
    <message>
        <source>Elegir la opción D</source>
        <translation>Choose option D</translation>
    </message>
    <message>
        <source>Elegir la opción E</source>
        <translation>Choose option E</translation>
    </message>
    <message>
        <source>Elegir la promesa simple, sin quita</source>
        <translation>Choose the plain promise, nothing waived</translation>
    </message>
    <message>
        <source>Siguiente etapa del guion</source>
        <translation>Next stage of the script</translation>
    </message>
    <message>
        <source>Etapa anterior</source>
        <translation>Previous stage</translation>
    </message>
    <message>
        <source>Registrar el convenio o agendar la llamada</source>
        <translation>Record the agreement or schedule the call</translation>
    </message>
    <message>
        <source>Ofrecerla por escrito (carta oferta)</source>
        <translation>Offer it in writing (offer letter)</translation>
    </message>
    <message>
        <source>Guardarla como borrador de convenio</source>
        <translation>Save it as a draft agreement</translation>
    </message>
    <message>
        <source>Terminar la llamada</source>
        <translation>End the call</translation>
    </message>
    <message>
        <source>Primera respuesta del cliente</source>
        <translation>First answer of the customer</translation>
    </message>
    <message>
        <source>Segunda respuesta del cliente</source>
        <translation>Second answer of the customer</translation>
    </message>
    <message>
        <source>Tercera respuesta del cliente</source>
        <translation>Third answer of the customer</translation>
    </message>
    <message>
        <source>Cuarta respuesta del cliente</source>
        <translation>Fourth answer of the customer</translation>
    </message>
    <message>
        <source>Mi respuesta favorita 1</source>
        <translation>My favourite response 1</translation>
    </message>
    <message>
        <source>Mi respuesta favorita 2</source>
        <translation>My favourite response 2</translation>
    </message>
    <message>
        <source>Mi respuesta favorita 3</source>
        <translation>My favourite response 3</translation>
    </message>
    <message>
        <source>Mi respuesta favorita 4</source>
        <translation>My favourite response 4</translation>
    </message>
    <message>
        <source>Mi respuesta favorita 5</source>
        <translation>My favourite response 5</translation>
    </message>
    <message>
        <source>Mi respuesta favorita 6</source>
        <translation>My favourite response 6</translation>
    </message>
    <message>
        <source>Mi respuesta favorita 7</source>
        <translation>My favourite response 7</translation>
    </message>
    <message>
        <source>Mi respuesta favorita 8</source>
        <translation>My favourite response 8</translation>
    </message>
    <message>
        <source>Guardar o quitar esta favorita</source>
        <translation>Save or remove this favourite</translation>
    </message>
    <message>
        <source>Ver e imprimir mi hoja de favoritas</source>
        <translation>See and print my sheet of favourites</translation>
    </message>
    <message>
        <source>Traer completa la respuesta</source>
        <translation>Bring the whole response</translation>
    </message>
    <message>
        <source>Ya me la sé: mostrar menos</source>
        <translation>I know it: show less</translation>
    </message>
    <message>
        <source>Crisis: el protocolo, ya</source>
        <translation>Crisis: the protocol, now</translation>
    </message>
    <message>
        <source>Llamar</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Contactar por otro medio permitido</source>
        <translation>Contact by another allowed channel</translation>
    </message>
    <message>
        <source>Lo que la persona pide: medio, hora, queja</source>
        <translation>What the person asks: channel, hours, complaint</translation>
    </message>
    <message>
        <source>Piezas de campaña: por cuál llama, o qué se le envió</source>
        <translation>Campaign pieces: by which one somebody calls, or what was sent</translation>
    </message>
    <message>
        <source>Siguiente persona de la lista</source>
        <translation>Next person on the list</translation>
    </message>
    <message>
        <source>A quiénes llamar: filtrar la lista</source>
        <translation>Whom to call: filter the list</translation>
    </message>
    <message>
        <source>Quitar el filtro: toda la lista</source>
        <translation>Remove the filter: the whole list</translation>
    </message>
    <message>
        <source>Buscar persona, teléfono o cuenta</source>
        <translation>Find a person, phone or account</translation>
    </message>
    <message>
        <source>Otra cantidad: lo que ofrece pagar</source>
        <translation>Other amount: what they offer to pay</translation>
    </message>
    <message>
        <source>Anotar lo que gana y cuándo cobra</source>
        <translation>Note what they earn and when they are paid</translation>
    </message>
    <message>
        <source>Un solo convenio con todas sus cuentas</source>
        <translation>One agreement over all their accounts</translation>
    </message>
    <message>
        <source>Cambiar el medio de pago</source>
        <translation>Change the means of payment</translation>
    </message>
    <message>
        <source>Marcar como dicha la frase obligatoria</source>
        <translation>Mark the required sentence as said</translation>
    </message>
    <message>
        <source>Elegir el resultado</source>
        <translation>Choose the outcome</translation>
    </message>
    <message>
        <source>Ver e imprimir el convenio</source>
        <translation>See and print the agreement</translation>
    </message>
    <message>
        <source>Guardar el convenio en un archivo</source>
        <translation>Save the agreement to a file</translation>
    </message>
    <message>
        <source>Deshacer lo recién registrado</source>
        <translation>Undo what was just recorded</translation>
    </message>
    <message>
        <source>Lo que sabemos, historial y contacto</source>
        <translation>What we know, history and contact</translation>
    </message>
    <message>
        <source>Proponer una frase mejor, al terminar</source>
        <translation>Propose a better sentence, after the call</translation>
    </message>
    <message>
        <source>Ir a Práctica, entre llamadas</source>
        <translation>Go to Practice, between calls</translation>
    </message>
    <message>
        <source>Cambiar entre claro y oscuro</source>
        <translation>Switch between light and dark</translation>
    </message>
    <message>
        <source>Cerrar, borrar lo buscado o volver al guion</source>
        <translation>Close, clear the search or go back to the script</translation>
    </message>
    <message>
        <source>Cubrir la pantalla con su PIN</source>
        <translation>Cover the screen with your PIN</translation>
    </message>
    <message>
        <source>Ocultar datos al compartir pantalla</source>
        <translation>Hide data while sharing the screen</translation>
    </message>
    <message>
        <source>Ir al lugar con ese número</source>
        <translation>Go to the place with that number</translation>
    </message>
    <message>
        <source>Ir a los vistos buenos</source>
        <translation>Go to the approvals</translation>
    </message>
    <message>
        <source>Visto bueno: sí, no u otra opción</source>
        <translation>Approval: yes, no or another option</translation>
    </message>
    <message>
        <source>Editar</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Versiones guardadas</source>
        <translation>Saved versions</translation>
    </message>
    <message>
        <source>Leer la política</source>
        <translation>Read the policy</translation>
    </message>
    <message>
        <source>Simular con la cartera</source>
        <translation>Simulate on the portfolio</translation>
    </message>
    <message>
        <source>Enviar la política a aprobación</source>
        <translation>Send the policy for approval</translation>
    </message>
    <message>
        <source>Volver a una versión de la política</source>
        <translation>Go back to a version of the policy</translation>
    </message>
    <message>
        <source>Agregar o quitar un renglón</source>
        <translation>Add or remove a row</translation>
    </message>
    <message>
        <source>Mover el renglón</source>
        <translation>Move the row</translation>
    </message>
    <message>
        <source>Deshacer; con Mayús, rehacer</source>
        <translation>Undo; with Shift, redo</translation>
    </message>
    <message>
        <source>Buscar en este lugar</source>
        <translation>Search in this place</translation>
    </message>
    <message>
        <source>Leer de nuevo</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Importar un archivo de cuentas</source>
        <translation>Import a file of accounts</translation>
    </message>
    <message>
        <source>Exportar un periodo</source>
        <translation>Export a period</translation>
    </message>
    <message>
        <source>Orden de la lista de trabajo</source>
        <translation>Order of the work list</translation>
    </message>
    <message>
        <source>Ver e imprimir la página</source>
        <translation>View and print the page</translation>
    </message>
    <message>
        <source>Preparar el correo con la página</source>
        <translation>Prepare the email with the page</translation>
    </message>
    <message>
        <source>Firmar la página con el certificado</source>
        <translation>Sign the page with the certificate</translation>
    </message>
    <message>
        <source>Buscar en la página abierta</source>
        <translation>Find in the open page</translation>
    </message>
    <message>
        <source>Preparar el recordatorio de pago</source>
        <translation>Prepare the payment reminder</translation>
    </message>
    <message>
        <source>Verificar un PDF, o la cadena de actos</source>
        <translation>Verify a PDF, or the chain of acts</translation>
    </message>
    <message>
        <source>Ver los datos, con motivo</source>
        <translation>See the data, with a reason</translation>
    </message>
    <message>
        <source>Entrenar la probabilidad de cura</source>
        <translation>Train the cure probability</translation>
    </message>
    <message>
        <source>Auditar el trato entre grupos</source>
        <translation>Audit treatment across groups</translation>
    </message>
    <message>
        <source>Copiar el informe de un error</source>
        <translation>Copy the error report</translation>
    </message>
    <message>
        <source>Imprimir las páginas del grupo</source>
        <translation>Print the group&apos;s pages</translation>
    </message>
    <message>
        <source>Ir a otro lugar, por su nombre</source>
        <translation>Go to another place by name</translation>
    </message>
    <message>
        <source>Aceptar o retirar una oferta</source>
        <translation>Accept or withdraw an offer</translation>
    </message>
    <message>
        <source>Anotar un pago o su devolución</source>
        <translation>Note a payment or its return</translation>
    </message>
    <message>
        <source>Elegir el grupo o la plantilla</source>
        <translation>Choose the group or template</translation>
    </message>
    <message>
        <source>Hacer la plantilla propia del acreedor</source>
        <translation>Make the creditor&apos;s own template</translation>
    </message>
    <message>
        <source>Elegir el caso de prueba</source>
        <translation>Choose the sample case</translation>
    </message>
    <message>
        <source>Cambiar de usuario</source>
        <translation>Change user</translation>
    </message>
    <message>
        <source>Fichas</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Publicar</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Lo que falta</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Lo que funciona</source>
        <translation>What works</translation>
    </message>
    <message>
        <source>Intercambio</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Lo principal de la sección</source>
        <translation>The main act of the section</translation>
    </message>
    <message>
        <source>A los campos de la ficha; Enter escribe</source>
        <translation>To the fields of the card; Enter writes</translation>
    </message>
    <message>
        <source>Deshacer el último cambio</source>
        <translation>Undo the last change</translation>
    </message>
    <message>
        <source>Rehacer</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Agregar otro como este</source>
        <translation>Add another like this</translation>
    </message>
    <message>
        <source>Quitar este</source>
        <translation>Remove this one</translation>
    </message>
    <message>
        <source>Poner la frase mejor</source>
        <translation>Put in the better sentence</translation>
    </message>
    <message>
        <source>Ver en otro país</source>
        <translation>See it in another country</translation>
    </message>
    <message>
        <source>Historial de la ficha</source>
        <translation>History of the card</translation>
    </message>
    <message>
        <source>A revisión, o de regreso</source>
        <translation>To review, or back</translation>
    </message>
    <message>
        <source>Descartar el borrador</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Retirar de las mesas</source>
        <translation>Retire from the desks</translation>
    </message>
    <message>
        <source>Lo buscado es una prueba</source>
        <translation>The search is a test</translation>
    </message>
    <message>
        <source>Probar las búsquedas</source>
        <translation>Test the searches</translation>
    </message>
    <message>
        <source>Elegir o quitar de la lista</source>
        <translation>Choose or drop from the list</translation>
    </message>
    <message>
        <source>Deshacer la publicación</source>
        <translation>Undo the publication</translation>
    </message>
    <message>
        <source>Buscar en las fichas</source>
        <translation>Search the cards</translation>
    </message>
    <message>
        <source>Ya está atendida</source>
        <translation>Already dealt with</translation>
    </message>
    <message>
        <source>Sumar a otra</source>
        <translation>Add to another</translation>
    </message>
    <message>
        <source>Agradecer</source>
        <translation>Thank</translation>
    </message>
    <message>
        <source>Importar fichas</source>
        <translation>Import cards</translation>
    </message>
    <message>
        <source>Todas o ninguna</source>
        <translation>All or none</translation>
    </message>
    <message>
        <source>Exportar en YAML</source>
        <translation>Export as YAML</translation>
    </message>
    <message>
        <source>Exportar en CSV</source>
        <translation>Export as CSV</translation>
    </message>
    <message>
        <source>Decir lo escrito a la persona</source>
        <translation>Say what you wrote to the persona</translation>
    </message>
    <message>
        <source>Escribir lo que usted dice</source>
        <translation>Write what you say</translation>
    </message>
    <message>
        <source>Salir de la práctica</source>
        <translation>Leave practice</translation>
    </message>
    <message>
        <source>Hoy: la sesión de ocho</source>
        <translation>Today: the session of eight</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Mi historial</source>
        <translation>My history</translation>
    </message>
    <message>
        <source>Examen y certificados</source>
        <translation>Exam and certificates</translation>
    </message>
    <message>
        <source>Práctica dirigida: dirigir o unirse</source>
        <translation>Guided practice: lead or join</translation>
    </message>
    <message>
        <source>Cómo va el grupo</source>
        <translation>How the group is doing</translation>
    </message>
    <message>
        <source>Lo principal: practicar, abrir, dirigir</source>
        <translation>The main thing: practice, open, lead</translation>
    </message>
    <message>
        <source>Practicar la llamada completa, sin reloj</source>
        <translation>Practice the whole call, no clock</translation>
    </message>
    <message>
        <source>Compartir cómo voy, o dejar de hacerlo</source>
        <translation>Share how I&apos;m doing, or stop sharing</translation>
    </message>
    <message>
        <source>Llevar mi historial a otro equipo</source>
        <translation>Take my history to another computer</translation>
    </message>
    <message>
        <source>Traer mi historial de otro equipo</source>
        <translation>Bring my history from another computer</translation>
    </message>
    <message>
        <source>Oír a la persona, o solo leerla</source>
        <translation>Hear the persona, or just read</translation>
    </message>
    <message>
        <source>Repetir el turno que más costó</source>
        <translation>Repeat the turn that was hardest</translation>
    </message>
    <message>
        <source>La práctica que sigue</source>
        <translation>The next practice</translation>
    </message>
    <message>
        <source>Imprimir el repaso o el certificado</source>
        <translation>Print the review or the certificate</translation>
    </message>
    <message>
        <source>Guardar el repaso en un archivo</source>
        <translation>Save the review to a file</translation>
    </message>
    <message>
        <source>Volver a Práctica</source>
        <translation>Back to Practice</translation>
    </message>
    <message>
        <source>Sumar evidencia a ese criterio</source>
        <translation>Add evidence to that criterion</translation>
    </message>
    <message>
        <source>Marcar un error crítico</source>
        <translation>Mark a critical error</translation>
    </message>
    <message>
        <source>Guardar este momento para el repaso</source>
        <translation>Save this moment for the review</translation>
    </message>
    <message>
        <source>Marcar el acto que se oyó</source>
        <translation>Mark the act that was heard</translation>
    </message>
    <message>
        <source>Marcar lo que dolió</source>
        <translation>Mark what hurt</translation>
    </message>
    <message>
        <source>Acabó el turno: qué diría ahora</source>
        <translation>The turn is over: what you&apos;d say now</translation>
    </message>
    <message>
        <source>Quitar la última marca</source>
        <translation>Remove the last mark</translation>
    </message>
    <message>
        <source>Entregar la hoja</source>
        <translation>Hand in the sheet</translation>
    </message>
    <message>
        <source>«Alto»: parar la práctica ya</source>
        <translation>«Stop»: stop the practice now</translation>
    </message>
    <message>
        <source>Respaldar, restaurar o revisar</source>
        <translation>Back up, restore or check</translation>
    </message>
    <message>
        <source>Confirmar o dejar como estaba</source>
        <translation>Confirm or leave as it was</translation>
    </message>
    <message>
        <source>Otro hecho oculto</source>
        <translation>Another hidden fact</translation>
    </message>
    <message>
        <source>Otra objeción</source>
        <translation>Another objection</translation>
    </message>
    <message>
        <source>Quitar este hecho u objeción</source>
        <translation>Remove this fact or objection</translation>
    </message>
    <message>
        <source>Personajes</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Situaciones</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Guardar una versión</source>
        <translation>Save a version</translation>
    </message>
    <message>
        <source>Empezar otra de esta</source>
        <translation>Start another from this one</translation>
    </message>
    <message>
        <source>Situación nueva</source>
        <translation>New situation</translation>
    </message>
    <message>
        <source>Situación desde una llamada real</source>
        <translation>Situation from a real call</translation>
    </message>
    <message>
        <source>Retirar la situación, o volver a usarla</source>
        <translation>Retire the situation, or use it again</translation>
    </message>
    <message>
        <source>Quitar nuestra versión</source>
        <translation>Remove our version</translation>
    </message>
    <message>
        <source>Probar con otra semilla</source>
        <translation>Try another seed</translation>
    </message>
    <message>
        <source>Empezar la prueba de nuevo</source>
        <translation>Start the test over</translation>
    </message>
    <message>
        <source>Escribir una frase de prueba</source>
        <translation>Write a test phrase</translation>
    </message>
    <message>
        <source>Hacer o abrir lo elegido</source>
        <translation>Do or open the selected item</translation>
    </message>
    <message>
        <source>Abrir en el editor lo que salió</source>
        <translation>Open the result in the editor</translation>
    </message>
    <message>
        <source>Volver a los campos</source>
        <translation>Back to the fields</translation>
    </message>
    <message>
        <source>Personas, llaves o pantalla</source>
        <translation>People, keys or screen</translation>
    </message>
    <message>
        <source>Lo que dice cada botón, con su letra</source>
        <translation>What each button says, with its letter</translation>
    </message>
    <message>
        <source>Espacio</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>LedWindow</name>
    <message>
        <source>Práctica — hoja</source>
        <translation>Practice — sheet</translation>
    </message>
    <message>
        <source>Práctica — quien dirige</source>
        <translation>Practice — leader</translation>
    </message>
    <message>
        <source>Tarjeta</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Ahora</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Turno</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Acabó el turno</source>
        <translation>Turn is over</translation>
    </message>
    <message>
        <source>Entregar</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Entregar la hoja</source>
        <translation>Hand in the sheet</translation>
    </message>
    <message>
        <source>Alto</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>La hoja</source>
        <translation>The sheet</translation>
    </message>
    <message>
        <source>1 a 9 suma evidencia · ! crítico · * momento · Retroceso quita</source>
        <translation>1 to 9 adds evidence · ! critical · * moment · Backspace removes</translation>
    </message>
</context>
<context>
    <name>LeftColumn</name>
    <message>
        <source>Guion</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Ver lo que sabemos, historial y contacto</source>
        <translation>See what we know, history and contact</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>Cartas de la campaña</source>
        <translation>Letters of the campaign</translation>
    </message>
    <message>
        <source>Cada una queda anotada como impresa. Quien hoy no puede recibir cartas queda fuera con su porqué.</source>
        <translation>Each one is noted as printed. Who may not get letters today is left out, with the reason.</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Carpeta de PDF</source>
        <translation>Folder of PDFs</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>LightBadge</name>
    <message>
        <source>Reglas de contacto: {title}. {detail}</source>
        <translation>Contact rules: {title}. {detail}</translation>
    </message>
</context>
<context>
    <name>LinesDialog</name>
    <message>
        <source>Líneas exclusivas</source>
        <translation>Exclusive lines</translation>
    </message>
    <message>
        <source>Guardada.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Líneas de la campaña</source>
        <translation>Campaign lines</translation>
    </message>
    <message>
        <source>Número</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Desde</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hasta</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Otra línea</source>
        <translation>Another line</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Después de su último día el número descansa {days} días.</source>
        <translation>After its last day the number rests {days} days.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>De «{text}»</source>
        <translation>Of «{text}»</translation>
    </message>
    <message>
        <source>Ninguno todavía</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Hoy está {standing}; lo dice el piloto.</source>
        <translation>Today it is {standing}; the pilot says so.</translation>
    </message>
</context>
<context>
    <name>LintedText</name>
    <message>
        <source>Nada que señalar en el texto.</source>
        <translation>Nothing to point out in the text.</translation>
    </message>
    <message>
        <source>Mejor: {words}</source>
        <translation>Better: {words}</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Avance</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Agent Desk — Datos de ejemplo</source>
        <translation>Agent Desk — Sample data</translation>
    </message>
    <message>
        <source>Un agente pide visto bueno (Ctrl+B)</source>
        <translation>An agent asks for approval (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>MapLink</name>
    <message>
        <source>Enlace</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Lleva a</source>
        <translation>&amp;Leads to</translation>
    </message>
    <message>
        <source>Lleva a</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>¿&amp;Por qué? Es la hipótesis que se prueba</source>
        <translation>&amp;Why? It&apos;s the hypothesis being tested</translation>
    </message>
    <message>
        <source>¿Por qué? Es la hipótesis que se prueba</source>
        <translation>Why? It&apos;s the hypothesis being tested</translation>
    </message>
    <message>
        <source>P&amp;iloto que la prueba</source>
        <translation>P&amp;ilot that tests it</translation>
    </message>
    <message>
        <source>Piloto que la prueba</source>
        <translation>Pilot that tests it</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Aceptar</source>
        <translation>Accept</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Mapa</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Leer el mapa</source>
        <translation>Read the map</translation>
    </message>
    <message>
        <source>Qué le falta</source>
        <translation>What&apos;s missing</translation>
    </message>
    <message>
        <source>Mapa estratégico</source>
        <translation>Strategy map</translation>
    </message>
    <message>
        <source>Objetivo</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Enlace</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Editar</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Mapa: flechas para ir de un objetivo a otro, Enter para abrirlo</source>
        <translation>Map: arrow keys to move between objectives, Enter to open one</translation>
    </message>
    <message>
        <source>El mapa en frases</source>
        <translation>The map in sentences</translation>
    </message>
    <message>
        <source>mover el objetivo</source>
        <translation>move the objective</translation>
    </message>
    <message>
        <source>subir o bajar su perspectiva</source>
        <translation>move its perspective up or down</translation>
    </message>
    <message>
        <source>quitar</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>deshacer</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>rehacer</source>
        <translation>redo</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Columna del archivo</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Lo que trae</source>
        <translation>What it holds</translation>
    </message>
    <message>
        <source>Qué es</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Cómo está escrito</source>
        <translation>How it is written</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columnas del archivo y qué son</source>
        <translation>Columns of the file and what they are</translation>
    </message>
</context>
<context>
    <name>MustSayList</name>
    <message>
        <source>Debe decirse en esta llamada</source>
        <translation>Must be said in this call</translation>
    </message>
    <message>
        <source>y {count} más</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>Antes de cerrar la cuenta</source>
        <translation>Before closing the account</translation>
    </message>
    <message>
        <source>dicho</source>
        <translation>said</translation>
    </message>
    <message>
        <source>falta decirlo</source>
        <translation>still to be said</translation>
    </message>
</context>
<context>
    <name>NeighbourChip</name>
    <message>
        <source>¿O es esto otro? {title}</source>
        <translation>Or is it this? {title}</translation>
    </message>
</context>
<context>
    <name>NeighbourLine</name>
    <message>
        <source>¿O es…?</source>
        <translation>Or is it…?</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Elegir PIN</source>
        <translation>Choose PIN</translation>
    </message>
    <message>
        <source>Su PIN o &amp;contraseña nueva</source>
        <translation>Your new PIN or pass&amp;word</translation>
    </message>
    <message>
        <source>Su PIN o contraseña nueva</source>
        <translation>Your new PIN or password</translation>
    </message>
    <message>
        <source>&amp;Otra vez</source>
        <translation>&amp;Again</translation>
    </message>
    <message>
        <source>Otra vez, para que no haya error</source>
        <translation>Again, so there are no mistakes</translation>
    </message>
    <message>
        <source>Seis signos o más, que no sean iguales ni seguidos. Puede usar letras.</source>
        <translation>Six characters or more, not all the same or in sequence. You can use letters.</translation>
    </message>
    <message>
        <source>&amp;Mostrar lo que escribo</source>
        <translation>&amp;Show what I type</translation>
    </message>
    <message>
        <source>Guardar el PIN nuevo y entrar</source>
        <translation>Save the new PIN and sign in</translation>
    </message>
    <message>
        <source>Guardar y entrar</source>
        <translation>Save and sign in</translation>
    </message>
</context>
<context>
    <name>NewPinForm</name>
    <message>
        <source>Las dos veces no dicen lo mismo. Escríbalo otra vez.</source>
        <translation>The two entries don&apos;t match. Please type it again.</translation>
    </message>
</context>
<context>
    <name>NewsSheet</name>
    <message>
        <source>Qué cambió</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Entendido</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>{count} fichas: lo que dicen y lo que ayuda a responder</source>
        <translation>{count} cards: what people say and what helps to answer</translation>
    </message>
    <message>
        <source>{count} de {total}</source>
        <translation>{count} of {total}</translation>
    </message>
    <message>
        <source>No encuentro nada parecido</source>
        <translation>I find nothing like it</translation>
    </message>
    <message>
        <source>Pruebe otra palabra. Con Esc vuelven todas las fichas.</source>
        <translation>Try another word. Esc brings all cards back.</translation>
    </message>
    <message>
        <source>Qué registrar</source>
        <translation>What to record</translation>
    </message>
    <message>
        <source>Muy frecuente</source>
        <translation>Very frequent</translation>
    </message>
    <message>
        <source>Frecuente</source>
        <translation>Frequent</translation>
    </message>
    <message>
        <source>Poco frecuente</source>
        <translation>Rare</translation>
    </message>
    <message>
        <source>Con cuidado</source>
        <translation>With care</translation>
    </message>
    <message>
        <source>Valide</source>
        <translation>Validate</translation>
    </message>
    <message>
        <source>Pregunte</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Sin preguntar el motivo ({countries})</source>
        <translation>Without asking why ({countries})</translation>
    </message>
    <message>
        <source>Primero escuche</source>
        <translation>Listen first</translation>
    </message>
    <message>
        <source>Ofrezca</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Después ofrezca una salida</source>
        <translation>Then offer a way out</translation>
    </message>
    <message>
        <source>No se dice en: {countries}.</source>
        <translation>Not said in: {countries}.</translation>
    </message>
    <message>
        <source>Puente</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Cierre</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Si insiste</source>
        <translation>If they insist</translation>
    </message>
    <message>
        <source>Para llegar al acuerdo</source>
        <translation>To reach the agreement</translation>
    </message>
    <message>
        <source>Ahí no se dice.</source>
        <translation>Not said there.</translation>
    </message>
    <message>
        <source>En otros países</source>
        <translation>In other countries</translation>
    </message>
    <message>
        <source>Así lo dicen</source>
        <translation>How people say it</translation>
    </message>
    <message>
        <source>No diga</source>
        <translation>Do not say</translation>
    </message>
    <message>
        <source>Porque</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Mejor</source>
        <translation>Better</translation>
    </message>
    <message>
        <source>Qué evitar</source>
        <translation>What to avoid</translation>
    </message>
    <message>
        <source>Cuando</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Haga esto</source>
        <translation>Do this</translation>
    </message>
    <message>
        <source>Cuándo detenerse</source>
        <translation>When to stop</translation>
    </message>
</context>
<context>
    <name>ObjectionsPanel</name>
    <message>
        <source>Objeciones</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Ficha de la objeción</source>
        <translation>Objection card</translation>
    </message>
    <message>
        <source>¿Qué dijo? Palabras, aunque sea con prisa</source>
        <translation>What was said? Any words, typed in a hurry</translation>
    </message>
    <message>
        <source>Buscar una objeción</source>
        <translation>Find an objection</translation>
    </message>
    <message>
        <source>Fichas</source>
        <translation>Cards</translation>
    </message>
</context>
<context>
    <name>Objective</name>
    <message>
        <source>Objetivo</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>&amp;Objetivo, empezando con un verbo</source>
        <translation>&amp;Objective, starting with a verb</translation>
    </message>
    <message>
        <source>Objetivo, empezando con un verbo</source>
        <translation>Objective, starting with a verb</translation>
    </message>
    <message>
        <source>&amp;Perspectiva</source>
        <translation>&amp;Perspective</translation>
    </message>
    <message>
        <source>Perspectiva</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>&amp;Responsable</source>
        <translation>Pe&amp;rson responsible</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>&amp;Tema</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>&amp;Indicadores (el primero marcado se ve en el mapa)</source>
        <translation>&amp;Indicators (the first one checked shows on the map)</translation>
    </message>
    <message>
        <source>Indicadores (el primero marcado se ve en el mapa)</source>
        <translation>Indicators (the first one checked shows on the map)</translation>
    </message>
    <message>
        <source>Pi&amp;loto, campaña o proceso que lo mueve</source>
        <translation>Pi&amp;lot, campaign or process that moves it</translation>
    </message>
    <message>
        <source>Piloto, campaña o proceso que lo mueve</source>
        <translation>Pilot, campaign or process that moves it</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Aceptar</source>
        <translation>Accept</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Opción {letter}: {title}, {amount} {per}</source>
        <translation>Option {letter}: {title}, {amount} {per}</translation>
    </message>
    <message>
        <source>, seleccionada</source>
        <translation>, selected</translation>
    </message>
    <message>
        <source>, bloqueada</source>
        <translation>, locked</translation>
    </message>
</context>
<context>
    <name>OptionsRegion</name>
    <message>
        <source>Ver las otras opciones</source>
        <translation>See the other options</translation>
    </message>
    <message>
        <source>Un convenio con todas sus cuentas</source>
        <translation>One agreement over all their accounts</translation>
    </message>
    <message>
        <source>Juntar cuentas</source>
        <translation>Join accounts</translation>
    </message>
    <message>
        <source>Anotar ingreso y días de pago</source>
        <translation>Note income and paydays</translation>
    </message>
    <message>
        <source>Ingreso</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Otra cantidad</source>
        <translation>Other amount</translation>
    </message>
    <message>
        <source>Separar cuentas</source>
        <translation>Separate accounts</translation>
    </message>
    <message>
        <source>Proponer otra cantidad</source>
        <translation>Propose another amount</translation>
    </message>
</context>
<context>
    <name>OutcomeBox</name>
    <message>
        <source>Resultados</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Elija el resultado</source>
        <translation>Choose outcome</translation>
    </message>
    <message>
        <source>Resultado de la llamada</source>
        <translation>Outcome of the call</translation>
    </message>
</context>
<context>
    <name>PageFinder</name>
    <message>
        <source>Buscar en la página</source>
        <translation>Find in the page</translation>
    </message>
    <message>
        <source>Buscar en la página (Ctrl+Shift+F)</source>
        <translation>Find in the page (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>no está</source>
        <translation>not found</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Página de {title}, hojas: {pages}</source>
        <translation>Page of {title}, sheets: {pages}</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Guardar PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Correo</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Firmar</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Alejar la página</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Acercar la página</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Ajustar la página al ancho</source>
        <translation>Fit the page to the width</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Atender una queja o aclaración</source>
        <translation>Handle a complaint or clarification</translation>
    </message>
    <message>
        <source>Auditoría o requerimiento de autoridad</source>
        <translation>Audit or request from an authority</translation>
    </message>
    <message>
        <source>Revisar un convenio o visto bueno</source>
        <translation>Review an agreement or approval</translation>
    </message>
    <message>
        <source>Revisar una llamada para capacitar</source>
        <translation>Review a call for training</translation>
    </message>
    <message>
        <source>Corregir un error de los datos</source>
        <translation>Correct an error in the data</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Puerta</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Sin acceso</source>
        <translation>No access</translation>
    </message>
    <message>
        <source>Sin PIN</source>
        <translation>No PIN</translation>
    </message>
    <message>
        <source>Bloqueada: {count} PIN equivocados</source>
        <translation>Locked: {count} wrong PINs</translation>
    </message>
    <message>
        <source>PIN temporal, por cambiar</source>
        <translation>Temporary PIN, to be changed</translation>
    </message>
    <message>
        <source>Con su PIN</source>
        <translation>With their own PIN</translation>
    </message>
    <message>
        <source>Quitar acceso</source>
        <translation>Remove access</translation>
    </message>
    <message>
        <source>Devolver acceso</source>
        <translation>Restore access</translation>
    </message>
    <message>
        <source>Agregar persona</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Cambiar papel</source>
        <translation>Change role</translation>
    </message>
    <message>
        <source>PIN temporal</source>
        <translation>Temporary PIN</translation>
    </message>
    <message>
        <source>Desbloquear</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Llave</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>De quién</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Identificador</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>PIN o contraseña</source>
        <translation>PIN or password</translation>
    </message>
    <message>
        <source>Llavero de este equipo</source>
        <translation>This computer&apos;s keychain</translation>
    </message>
    <message>
        <source>Llave de recuperación</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Demostración, en claro</source>
        <translation>Demo, unencrypted</translation>
    </message>
    <message>
        <source>Quien abre este equipo</source>
        <translation>Whoever opens this computer</translation>
    </message>
    <message>
        <source>En papel</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Cualquiera</source>
        <translation>Anyone</translation>
    </message>
    <message>
        <source>Agregar el llavero</source>
        <translation>Add the keychain</translation>
    </message>
    <message>
        <source>Nueva llave de papel</source>
        <translation>New paper key</translation>
    </message>
    <message>
        <source>Quitar esta llave</source>
        <translation>Remove this key</translation>
    </message>
    <message>
        <source>Cifrar con otra llave</source>
        <translation>Encrypt with another key</translation>
    </message>
    <message>
        <source>Su nombre y su papel; Enter la agrega.</source>
        <translation>Their name and role; Enter adds them.</translation>
    </message>
    <message>
        <source>Otro papel para {name}; Enter lo cambia.</source>
        <translation>Another role for {name}; Enter changes it.</translation>
    </message>
    <message>
        <source>{name} recibe un PIN temporal; el de ahora deja de abrir.</source>
        <translation>{name} gets a temporary PIN; the current one stops working.</translation>
    </message>
    <message>
        <source>{name} podrá intentarlo de inmediato.</source>
        <translation>{name} will be able to try again right away.</translation>
    </message>
    <message>
        <source>{name} ya no entrará. Lo que hizo conserva su nombre.</source>
        <translation>{name} will no longer be able to sign in. What they did keeps their name.</translation>
    </message>
    <message>
        <source>{name} vuelve a entrar, con un PIN temporal.</source>
        <translation>{name} can sign in again, with a temporary PIN.</translation>
    </message>
    <message>
        <source>El llavero de este equipo abrirá los datos; cada quien entra con su PIN.</source>
        <translation>This computer&apos;s keychain will open the data; each person signs in with their own PIN.</translation>
    </message>
    <message>
        <source>La llave de papel de ahora dejará de abrir.</source>
        <translation>The current paper key will stop working.</translation>
    </message>
    <message>
        <source>Esa llave dejará de abrir los datos.</source>
        <translation>That key will no longer open the data.</translation>
    </message>
    <message>
        <source>Cierre las demás ventanas. Todo se cifra de nuevo y la llave de papel cambia; los respaldos de antes se siguen abriendo, también para quien tuviera la llave de ahora.</source>
        <translation>Close the other windows. Everything is encrypted again and the paper key changes; earlier backups can still be opened, also by anyone who had the current key.</translation>
    </message>
    <message>
        <source>PIN temporal de {name}</source>
        <translation>Temporary PIN for {name}</translation>
    </message>
    <message>
        <source>Llave de recuperación: anótela en papel ahora</source>
        <translation>Recovery key: write it down on paper now</translation>
    </message>
    <message>
        <source>Hecho.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>{active} personas con acceso · {keys} llaves</source>
        <translation>{active} people with access · {keys} keys</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Personas y llaves</source>
        <translation>People and keys</translation>
    </message>
    <message>
        <source>Lista</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Quién entra y con qué papel</source>
        <translation>Who signs in and with what role</translation>
    </message>
    <message>
        <source>Llaves</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Maneras de abrir los datos</source>
        <translation>Ways to open the data</translation>
    </message>
    <message>
        <source>Pantalla</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Cuándo se cubre sola</source>
        <translation>When it covers itself</translation>
    </message>
    <message>
        <source>Secciones</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Qué se muestra</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Se muestra una sola vez</source>
        <translation>Shown only once</translation>
    </message>
    <message>
        <source>Nombre con el que se presenta</source>
        <translation>Name you introduce yourself with</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>confirmar</source>
        <translation>confirm</translation>
    </message>
    <message>
        <source>dejar como estaba</source>
        <translation>leave as it was</translation>
    </message>
    <message>
        <source>Sin tocar nada, la pantalla se cubre a los</source>
        <translation>With no activity, the screen is covered after</translation>
    </message>
    <message>
        <source>Durante una llamada, a los</source>
        <translation>During a call, after</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>La llamada sigue debajo y nada de lo escrito se pierde. Vale en un minuto.</source>
        <translation>The call goes on underneath and nothing you wrote is lost. Takes effect within a minute.</translation>
    </message>
</context>
<context>
    <name>PiecesDialog</name>
    <message>
        <source>Piezas de la campaña</source>
        <translation>Campaign pieces</translation>
    </message>
    <message>
        <source>Sin línea</source>
        <translation>No line</translation>
    </message>
    <message>
        <source>Todos menos el control</source>
        <translation>Everyone except the control group</translation>
    </message>
    <message>
        <source>No hay un texto por publicar. Escríbalo y guárdelo.</source>
        <translation>There is no text to publish. Write it and save it.</translation>
    </message>
    <message>
        <source>Guardado.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Sin versiones todavía</source>
        <translation>No versions yet</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Línea exclusiva</source>
        <translation>Exclusive line</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Quién la recibe</source>
        <translation>Who receives it</translation>
    </message>
    <message>
        <source>Cuesta cada una</source>
        <translation>Cost of each</translation>
    </message>
    <message>
        <source>Texto</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Datos: </source>
        <translation>Data: </translation>
    </message>
    <message>
        <source>Otra pieza</source>
        <translation>Another piece</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>A revisión o publicar</source>
        <translation>Send for review or publish</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PilotPanel</name>
    <message>
        <source>Pilotos</source>
        <translation>Pilots</translation>
    </message>
    <message>
        <source>Piloto</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Todavía no hay pilotos. Ins empieza uno.</source>
        <translation>No pilots yet. Ins starts one.</translation>
    </message>
    <message>
        <source>Registrar el plan</source>
        <translation>Register the plan</translation>
    </message>
    <message>
        <source>Editar</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Terminar</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Oír una llamada</source>
        <translation>Hear a call</translation>
    </message>
    <message>
        <source>Diferencias con el control</source>
        <translation>Differences from the control</translation>
    </message>
    <message>
        <source>menos que el control</source>
        <translation>less than the control</translation>
    </message>
    <message>
        <source>más que el control</source>
        <translation>more than the control</translation>
    </message>
    <message>
        <source>Diferencias con el control, en puntos</source>
        <translation>Differences from the control, in points</translation>
    </message>
    <message>
        <source>La raya es el intervalo de 95 %: si cruza el 0, puede ser azar. Decide la azul.</source>
        <translation>The line is the 95 % interval: if it crosses 0 it may be chance. The blue one decides.</translation>
    </message>
    <message>
        <source>Nuevo</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Lista de pilotos</source>
        <translation>List of pilots</translation>
    </message>
    <message>
        <source>Terminar el piloto</source>
        <translation>End the pilot</translation>
    </message>
    <message>
        <source>¿Qué se decidió y por qué?</source>
        <translation>What was decided, and why?</translation>
    </message>
    <message>
        <source>Guardar el resultado</source>
        <translation>Save the result</translation>
    </message>
</context>
<context>
    <name>PilotPlan</name>
    <message>
        <source>Piloto</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>&amp;Hipótesis: qué espera que pase y por qué</source>
        <translation>&amp;Hypothesis: what you expect to happen and why</translation>
    </message>
    <message>
        <source>Hipótesis: qué espera que pase y por qué</source>
        <translation>Hypothesis: what you expect to happen and why</translation>
    </message>
    <message>
        <source>&amp;Medida que decide</source>
        <translation>Deciding &amp;measure</translation>
    </message>
    <message>
        <source>Medida que decide</source>
        <translation>Deciding measure</translation>
    </message>
    <message>
        <source>&amp;Producto</source>
        <translation>&amp;Product</translation>
    </message>
    <message>
        <source>Producto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>&amp;Hoy pasa en este porcentaje</source>
        <translation>&amp;Today it happens in this percentage</translation>
    </message>
    <message>
        <source>Hoy pasa en este porcentaje</source>
        <translation>Today it happens in this percentage</translation>
    </message>
    <message>
        <source>Sube al menos estos &amp;puntos</source>
        <translation>Goes up by at least these p&amp;oints</translation>
    </message>
    <message>
        <source>Sube al menos estos puntos</source>
        <translation>Raise by at least this many points</translation>
    </message>
    <message>
        <source>&amp;Grupos, uno por renglón: nombre: qué recibe (el primero es el control)</source>
        <translation>&amp;Groups, one per line: name: what it gets (the first is the control)</translation>
    </message>
    <message>
        <source>Grupos, uno por renglón: nombre: qué recibe (el primero es el control)</source>
        <translation>Groups, one per line: name: what it gets (the first is the control)</translation>
    </message>
    <message>
        <source>Días de atraso, &amp;desde</source>
        <translation>Days past due, &amp;from</translation>
    </message>
    <message>
        <source>Días de atraso, desde</source>
        <translation>Days past due, from</translation>
    </message>
    <message>
        <source>Días de atraso, h&amp;asta (0: sin tope)</source>
        <translation>Days past due, &amp;to (0: no limit)</translation>
    </message>
    <message>
        <source>Días de atraso, hasta (0: sin tope)</source>
        <translation>Days past due, to (0: no limit)</translation>
    </message>
    <message>
        <source>&amp;Ventana en días</source>
        <translation>&amp;Window in days</translation>
    </message>
    <message>
        <source>Ventana en días</source>
        <translation>Window in days</translation>
    </message>
    <message>
        <source>&amp;Veces que se mira</source>
        <translation>&amp;Number of looks</translation>
    </message>
    <message>
        <source>Veces que se mira</source>
        <translation>Number of looks</translation>
    </message>
    <message>
        <source>&amp;Margen de trato (quejas), en décimas de punto</source>
        <translation>Treatment &amp;margin (complaints), in tenths of a point</translation>
    </message>
    <message>
        <source>Margen de trato, en décimas de punto</source>
        <translation>Treatment margin, in tenths of a point</translation>
    </message>
    <message>
        <source>Se sortean personas, no agentes ni equipos: con 50 cuentas por agente harían falta el doble, con 100 seis veces más.</source>
        <translation>People are randomized, not agents or teams: with 50 accounts per agent you would need twice as many; with 100, six times more.</translation>
    </message>
    <message>
        <source>&amp;Quién decide con el resultado</source>
        <translation>Who &amp;decides on the result</translation>
    </message>
    <message>
        <source>Quién decide con el resultado</source>
        <translation>Who decides on the result</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Aceptar</source>
        <translation>Accept</translation>
    </message>
</context>
<context>
    <name>Pilots</name>
    <message>
        <source>Plan registrado.</source>
        <translation>Plan recorded.</translation>
    </message>
    <message>
        <source>Las personas quedaron sorteadas; nadie cambia de grupo.</source>
        <translation>People have been assigned by lot; no one changes groups.</translation>
    </message>
    <message>
        <source>Faltan {count} personas para el siguiente corte.</source>
        <translation>{count} more people needed for the next look.</translation>
    </message>
    <message>
        <source>Corte anotado: {verdict}.</source>
        <translation>Look recorded: {verdict}.</translation>
    </message>
    <message>
        <source>Terminado: {verdict}.</source>
        <translation>Finished: {verdict}.</translation>
    </message>
    <message>
        <source>No hay conversaciones por oír: cuentan las verificadas desde que su agente leyó «Hojas de calidad de las llamadas» en Procesos.</source>
        <translation>There are no conversations to hear: those count that were verified since their agent read «Hojas de calidad de las llamadas» in Processes.</translation>
    </message>
    <message>
        <source>Quedó en {name}.</source>
        <translation>Saved to {name}.</translation>
    </message>
    <message>
        <source>Probar antes de cambiar · {alive} en marcha</source>
        <translation>Test before you change · {alive} running</translation>
    </message>
    <message>
        <source>No pude escribir el archivo; elija otra carpeta.</source>
        <translation>I couldn’t write the file; choose another folder.</translation>
    </message>
    <message>
        <source>Lo que se decidió</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>Hacen falta {needed} personas por grupo, {all} en total; hoy hay {people}.</source>
        <translation>You need {needed} people per group, {all} in total; today there are {people}.</translation>
    </message>
    <message>
        <source>Con esas, solo se vería un efecto mayor: {least}.</source>
        <translation>With those, only a larger effect would show: {least}.</translation>
    </message>
    <message>
        <source>ninguno</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{points} puntos</source>
        <translation>{points} points</translation>
    </message>
    <message>
        <source>Medida</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>de {base} % a {goal} % o más</source>
        <translation>from {base} % to {goal} % or more</translation>
    </message>
    <message>
        <source>Efecto que valdría la pena</source>
        <translation>Effect that would be worth it</translation>
    </message>
    <message>
        <source>{needed} por grupo · {days} días · {looks}</source>
        <translation>{needed} per group · {days} days · {looks}</translation>
    </message>
    <message>
        <source>1 corte</source>
        <translation>1 look</translation>
    </message>
    <message>
        <source>{count} cortes</source>
        <translation>{count} looks</translation>
    </message>
    <message>
        <source>Tamaño</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decides</translation>
    </message>
    <message>
        <source>Sello del plan</source>
        <translation>Plan seal</translation>
    </message>
    <message>
        <source>Lo que se acordó antes de empezar</source>
        <translation>What was agreed before starting</translation>
    </message>
    <message>
        <source>no es peor mientras no pase de {points} puntos más de quejas</source>
        <translation>it is no worse as long as complaints rise by no more than {points} points</translation>
    </message>
    <message>
        <source>Margen de trato</source>
        <translation>Treatment margin</translation>
    </message>
    <message>
        <source>Cortes</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>corte {number} de {looks}: z {z}, límite {bound}</source>
        <translation>look {number} of {looks}: z {z}, limit {bound}</translation>
    </message>
    <message>
        <source>Hoy</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Los grupos salieron de tamaños que el azar no explica: no se cree.</source>
        <translation>The groups came out in sizes chance can&apos;t explain: don&apos;t trust it.</translation>
    </message>
    <message>
        <source>{count}, {before} en el control</source>
        <translation>{count}, {before} in the control group</translation>
    </message>
    <message>
        <source>1 convenio</source>
        <translation>1 agreement</translation>
    </message>
    <message>
        <source>{count} convenios</source>
        <translation>{count} agreements</translation>
    </message>
    <message>
        <source>incentivos {money} ({count})</source>
        <translation>incentives {money} ({count})</translation>
    </message>
    <message>
        <source>Con lo que condonan los convenios ({count}) serían {money}; con tan pocos puede ser azar.</source>
        <translation>With what the agreements forgive ({count}) it would be {money}; with so few it may be chance.</translation>
    </message>
    <message>
        <source>intentos sin costo anotado (Ins en «Indicadores»)</source>
        <translation>attempts without a noted cost (Ins in “Indicators”)</translation>
    </message>
    <message>
        <source>intentos {money}</source>
        <translation>attempts {money}</translation>
    </message>
    <message>
        <source>1 enviada</source>
        <translation>1 sent</translation>
    </message>
    <message>
        <source>{count} enviadas</source>
        <translation>{count} sent</translation>
    </message>
    <message>
        <source>piezas {money} ({count})</source>
        <translation>pieces {money} ({count})</translation>
    </message>
    <message>
        <source>descontado lo que ya pagaban (correlación {rho})</source>
        <translation>net of what they already paid (correlation {rho})</translation>
    </message>
    <message>
        <source>Conversación bien llevada (hoja)</source>
        <translation>Conversation well led (sheet)</translation>
    </message>
    <message>
        <source>sello {seal}</source>
        <translation>seal {seal}</translation>
    </message>
    <message>
        <source>{needed} por grupo</source>
        <translation>{needed} per group</translation>
    </message>
    <message>
        <source>Veredicto</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>límite {bound}</source>
        <translation>limit {bound}</translation>
    </message>
    <message>
        <source>Cada persona más que paga cuesta</source>
        <translation>Each additional person who pays costs</translation>
    </message>
    <message>
        <source>Dinero de más por persona</source>
        <translation>Extra money per person</translation>
    </message>
    <message>
        <source>Decide {who}.</source>
        <translation>{who} decides.</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>decides</translation>
    </message>
    <message>
        <source>cuida el trato</source>
        <translation>protects fair treatment</translation>
    </message>
    <message>
        <source>descriptivo</source>
        <translation>descriptive</translation>
    </message>
    <message>
        <source>Qué</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Para qué</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Grupo</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Grupo, n</source>
        <translation>Group, n</translation>
    </message>
    <message>
        <source>Diferencia en puntos</source>
        <translation>Difference in points</translation>
    </message>
    <message>
        <source>Varios ángulos, con su intervalo</source>
        <translation>Several angles, with their interval</translation>
    </message>
    <message>
        <source>Cuentan todas las personas sorteadas, se les haya hablado o no.</source>
        <translation>Everyone assigned counts, whether or not they were called.</translation>
    </message>
    <message>
        <source>Registrar el plan</source>
        <translation>Register the plan</translation>
    </message>
    <message>
        <source>Sortear y empezar</source>
        <translation>Draw groups and start</translation>
    </message>
    <message>
        <source>Anotar el corte</source>
        <translation>Record the look</translation>
    </message>
    <message>
        <source>Hipótesis, una medida y el cambio que valdría la pena: salen cuántos.</source>
        <translation>Hypothesis, one measure and the change that would be worth it: out comes how many.</translation>
    </message>
    <message>
        <source>El plan se registra con su sello antes del primer contacto.</source>
        <translation>The plan is registered with its seal before the first contact.</translation>
    </message>
    <message>
        <source>Las personas se sortean; todas cuentan, se les haya hablado o no.</source>
        <translation>People are drawn by lot; all of them count, spoken to or not.</translation>
    </message>
    <message>
        <source>En cada corte: efecto confirmado, compatible con cero o cuántas faltan.</source>
        <translation>At each look: effect confirmed, compatible with zero, or how many are missing.</translation>
    </message>
    <message>
        <source>Cómo se prueba un cambio</source>
        <translation>How a change is tried</translation>
    </message>
</context>
<context>
    <name>PlaceFinder</name>
    <message>
        <source>Ir a otro lugar</source>
        <translation>Go to another place</translation>
    </message>
    <message>
        <source>Lugar al que quiere ir</source>
        <translation>Place you want to go to</translation>
    </message>
    <message>
        <source>Escriba parte del nombre</source>
        <translation>Type part of the name</translation>
    </message>
    <message>
        <source>Lugares</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Ningún lugar suyo se llama así.</source>
        <translation>None of your places has that name.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan de la campaña</source>
        <translation>Campaign plan</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sin medir no se sabrá cuánto aporta.</source>
        <translation>Without measuring nobody will know how much it adds.</translation>
    </message>
    <message>
        <source>Hacen falta {needed} personas en cada grupo.</source>
        <translation>{needed} people are needed in each group.</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>All</translation>
    </message>
    <message>
        <source> días</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Responsable: Marcela Robles</source>
        <translation>Responsible: Marcela Robles</translation>
    </message>
    <message>
        <source>01/12/2026: Imprimir las cartas</source>
        <translation>01/12/2026: Print the letters</translation>
    </message>
    <message>
        <source>No pide curso</source>
        <translation>No course required</translation>
    </message>
    <message>
        <source>Dice medir lo que aporta</source>
        <translation>Says it measures what it adds</translation>
    </message>
    <message>
        <source>Ninguno</source>
        <translation>None</translation>
    </message>
    <message>
        <source> puntos</source>
        <translation> points</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Qué se quiere lograr</source>
        <translation>What it aims to achieve</translation>
    </message>
    <message>
        <source>Segmentos</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Producto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Empieza</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Termina</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Hora de contacto</source>
        <translation>Contact hour</translation>
    </message>
    <message>
        <source>Presupuesto</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Pagos que se cuentan, hasta</source>
        <translation>Count payments for up to</translation>
    </message>
    <message>
        <source>Quién responde</source>
        <translation>Who is responsible</translation>
    </message>
    <message>
        <source>Pasos</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Curso que se pide</source>
        <translation>Required course</translation>
    </message>
    <message>
        <source>Equipo</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Medición</source>
        <translation>Measurement</translation>
    </message>
    <message>
        <source>Piloto</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Lo hacen de todos modos</source>
        <translation>Would do it anyway</translation>
    </message>
    <message>
        <source>Cuánto más valdría la pena</source>
        <translation>How much more would be worthwhile</translation>
    </message>
    <message>
        <source>Muestra</source>
        <translation>Sample</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Se liquida con descuento: al cumplir, no se debe más.</source>
        <translation>Settled with a discount: once paid, nothing more is owed.</translation>
    </message>
    <message>
        <source>Se paga todo lo que se debe, en partes.</source>
        <translation>Everything owed is paid, in parts.</translation>
    </message>
    <message>
        <source>Se paga lo vencido y el crédito sigue como estaba.</source>
        <translation>What is overdue is paid and the loan goes on as it was.</translation>
    </message>
    <message>
        <source>La próxima fecha se mueve; no se perdona nada.</source>
        <translation>The next date moves; nothing is forgiven.</translation>
    </message>
    <message>
        <source>Calendario nuevo con interés sobre el saldo.</source>
        <translation>A new schedule with interest on the balance.</translation>
    </message>
    <message>
        <source>Una parte se liquida hoy; el resto, en calendario nuevo.</source>
        <translation>Part is settled today; the rest on a new schedule.</translation>
    </message>
    <message>
        <source>Liquidación</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Prórroga</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>un solo pago</source>
        <translation>a single payment</translation>
    </message>
    <message>
        <source>cada semana</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>cada 14 días</source>
        <translation>every 14 days</translation>
    </message>
    <message>
        <source>cada quincena</source>
        <translation>twice a month</translation>
    </message>
    <message>
        <source>cada mes</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>Si el titular falleció</source>
        <translation>If the holder has died</translation>
    </message>
    <message>
        <source>Con una aclaración abierta</source>
        <translation>With an open dispute</translation>
    </message>
    <message>
        <source>Con una demanda en curso</source>
        <translation>With a lawsuit under way</translation>
    </message>
    <message>
        <source>Si no es el titular</source>
        <translation>If it is not the holder</translation>
    </message>
    <message>
        <source>{low} o más</source>
        <translation>{low} or more</translation>
    </message>
    <message>
        <source>{low} a {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <source>nada</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>{id}, versión {version}</source>
        <translation>{id}, version {version}</translation>
    </message>
    <message>
        <source>Valen para todos</source>
        <translation>They hold for everything</translation>
    </message>
    <message>
        <source>1 forma de pagar</source>
        <translation>1 way to pay</translation>
    </message>
    <message>
        <source>{count} formas de pagar</source>
        <translation>{count} ways to pay</translation>
    </message>
    <message>
        <source>Nunca se cobra menos de {percent} del capital.</source>
        <translation>Never less than {percent} of the principal is collected.</translation>
    </message>
    <message>
        <source>Tramo</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Días de atraso</source>
        <translation>Days past due</translation>
    </message>
    <message>
        <source>Tramos</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Situaciones difíciles comprobadas</source>
        <translation>Proven hardship</translation>
    </message>
    <message>
        <source>Agregan opciones; nunca quitan una.</source>
        <translation>They add options; they never take one away.</translation>
    </message>
    <message>
        <source>hasta {} pagos más</source>
        <translation>up to {} more payments</translation>
    </message>
    <message>
        <source>prórroga de {} días</source>
        <translation>extension of {} days</translation>
    </message>
    <message>
        <source>autoriza {}</source>
        <translation>authorised by {}</translation>
    </message>
    <message>
        <source>autoriza {} nivel menos</source>
        <translation>authorised {} level lower</translation>
    </message>
    <message>
        <source>primer pago de {}</source>
        <translation>first payment of {}</translation>
    </message>
    <message>
        <source>se perdona: {}</source>
        <translation>forgiven: {}</translation>
    </message>
    <message>
        <source> o </source>
        <translation> or </translation>
    </message>
    <message>
        <source>{situation}: {words}. Comprobante: {proof}.</source>
        <translation>{situation}: {words}. Proof: {proof}.</translation>
    </message>
    <message>
        <source>Renglón</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Pagos</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Autoriza</source>
        <translation>Authorised by</translation>
    </message>
    <message>
        <source>Se perdona</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Además</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>tasa {rate} anual</source>
        <translation>{rate} annual rate</translation>
    </message>
    <message>
        <source>se liquida {share}</source>
        <translation>{share} is settled</translation>
    </message>
    <message>
        <source>{days} días más</source>
        <translation>{days} more days</translation>
    </message>
    <message>
        <source>hasta {times} al año</source>
        <translation>up to {times} a year</translation>
    </message>
    <message>
        <source>El interés ordinario sigue corriendo hasta la nueva fecha.</source>
        <translation>Ordinary interest keeps running until the new date.</translation>
    </message>
    <message>
        <source>Se paga: {words}.</source>
        <translation>Paid: {words}.</translation>
    </message>
    <message>
        <source>{percent} de lo acordado</source>
        <translation>{percent} of what is agreed</translation>
    </message>
    <message>
        <source>al menos {amount}</source>
        <translation>at least {amount}</translation>
    </message>
    <message>
        <source> y </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Primer pago: {words}.</source>
        <translation>First payment: {words}.</translation>
    </message>
    <message>
        <source>Ningún pago menor de {least}.</source>
        <translation>No payment below {least}.</translation>
    </message>
    <message>
        <source>Ningún pago menor de {least}, en múltiplos de {unit}.</source>
        <translation>No payment below {least}, in multiples of {unit}.</translation>
    </message>
    <message>
        <source>Se paga a más tardar en {days} días.</source>
        <translation>Paid within {days} days at the latest.</translation>
    </message>
    <message>
        <source>El primero a más tardar en {first} días; el último, en {last}.</source>
        <translation>The first within {first} days; the last within {last}.</translation>
    </message>
    <message>
        <source>Con un primer pago de {percent} o más se perdona además: {extra}.</source>
        <translation>With a first payment of {percent} or more, also forgiven: {extra}.</translation>
    </message>
    <message>
        <source>Reglas generales</source>
        <translation>General rules</translation>
    </message>
    <message>
        <source>Vale del {first} al {last}, en {currency}.</source>
        <translation>Valid from {first} to {last}, in {currency}.</translation>
    </message>
    <message>
        <source>Cuándo no se negocia</source>
        <translation>When there is no negotiation</translation>
    </message>
    <message>
        <source>{levels}. Cada renglón dice quién lo autoriza; lo de otro nivel se pide.</source>
        <translation>{levels}. Each row says who authorises it; another level must be asked.</translation>
    </message>
    <message>
        <source>Quién autoriza</source>
        <translation>Who authorises</translation>
    </message>
    <message>
        <source>{condition}: se suspende la negociación.</source>
        <translation>{condition}: the negotiation is suspended.</translation>
    </message>
    <message>
        <source>{condition}: se pasa a {level}.</source>
        <translation>{condition}: it is handed to {level}.</translation>
    </message>
    <message>
        <source>Promesas incumplidas en 180 días</source>
        <translation>Broken promises in 180 days</translation>
    </message>
    <message>
        <source>Qué cambia</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Promesas incumplidas</source>
        <translation>Broken promises</translation>
    </message>
    <message>
        <source>primer pago {points} puntos mayor</source>
        <translation>first payment {points} points larger</translation>
    </message>
    <message>
        <source>hasta {count} pagos</source>
        <translation>up to {count} payments</translation>
    </message>
    <message>
        <source>solo {names}</source>
        <translation>only {names}</translation>
    </message>
    <message>
        <source>no se ofrece</source>
        <translation>it is not offered</translation>
    </message>
    <message>
        <source>pide autorización</source>
        <translation>it needs authorisation</translation>
    </message>
    <message>
        <source>se marca como riesgo</source>
        <translation>it is marked as a risk</translation>
    </message>
    <message>
        <source>Un pago mensual de más de {warn} del ingreso se señala; de más de {most}, {above}.</source>
        <translation>A monthly payment above {warn} of the income is pointed out; above {most}, {above}.</translation>
    </message>
    <message>
        <source>Lo que la persona puede pagar</source>
        <translation>What the person can pay</translation>
    </message>
    <message>
        <source>En qué orden se aplica cada pago</source>
        <translation>In which order each payment is applied</translation>
    </message>
    <message>
        <source>El mismo orden se imprime en el convenio.</source>
        <translation>The same order is printed on the agreement.</translation>
    </message>
    <message>
        <source>Cada convenio guarda esta versión y su huella: {fingerprint}…</source>
        <translation>Each agreement keeps this version and its fingerprint: {fingerprint}…</translation>
    </message>
    <message>
        <source>Versión</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Sin cambios sobre la versión {version}</source>
        <translation>No changes from version {version}</translation>
    </message>
    <message>
        <source>1 cambio sobre la versión</source>
        <translation>1 change from the version</translation>
    </message>
    <message>
        <source>{count} cambios sobre la versión</source>
        <translation>{count} changes from the version</translation>
    </message>
    <message>
        <source>guardado {time}</source>
        <translation>saved {time}</translation>
    </message>
    <message>
        <source>Enviada a aprobación. Otra persona la decide.</source>
        <translation>Sent for approval. Another person decides it.</translation>
    </message>
    <message>
        <source>Borrador descartado.</source>
        <translation>Draft discarded.</translation>
    </message>
    <message>
        <source>Todavía no rige ninguna política: no hay qué cambiar.</source>
        <translation>No policy is in force yet: there is nothing to change.</translation>
    </message>
    <message>
        <source>No se puede enviar. {place}: {sentence}</source>
        <translation>Cannot be sent. {place}: {sentence}</translation>
    </message>
    <message>
        <source>Leyendo la cartera…</source>
        <translation>Reading the portfolio…</translation>
    </message>
    <message>
        <source>{done} de {total} cuentas</source>
        <translation>{done} of {total} accounts</translation>
    </message>
    <message>
        <source>Simulación con {count} cuentas</source>
        <translation>Simulation on {count} accounts</translation>
    </message>
    <message>
        <source>El borrador contra la versión {version}</source>
        <translation>The draft against version {version}</translation>
    </message>
    <message>
        <source>Cuentas que alcanza cada renglón</source>
        <translation>Accounts reached by each row</translation>
    </message>
    <message>
        <source>Lo que puede perdonarse no cambia</source>
        <translation>What may be waived does not change</translation>
    </message>
    <message>
        <source>En total hasta {amount}</source>
        <translation>In total up to {amount}</translation>
    </message>
    <message>
        <source>Los agentes solos hasta {amount}</source>
        <translation>Agents alone up to {amount}</translation>
    </message>
    <message>
        <source>Sin opción de la política</source>
        <translation>No option of the policy</translation>
    </message>
    <message>
        <source>Con alto, no se negocia</source>
        <translation>Stopped, not negotiated</translation>
    </message>
    <message>
        <source>Lo más que podría perdonarse, con cualquier nivel</source>
        <translation>The most that could be waived, at any level</translation>
    </message>
    <message>
        <source>Lo más que podrían perdonar los agentes solos</source>
        <translation>The most that agents alone could waive</translation>
    </message>
    <message>
        <source>Ofertas vigentes que nadie podría dar ya</source>
        <translation>Valid offers nobody could give any more</translation>
    </message>
    <message>
        <source>Hoy</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Con el borrador</source>
        <translation>With the draft</translation>
    </message>
    <message>
        <source>En total</source>
        <translation>In total</translation>
    </message>
    <message>
        <source>Producto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Borrador</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Cambio</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Se quedan sin opción: {which}</source>
        <translation>Left without options: {which}</translation>
    </message>
    <message>
        <source>Ganan alguna opción: {which}</source>
        <translation>Gain an option: {which}</translation>
    </message>
    <message>
        <source>Las mismas que hoy.</source>
        <translation>The same as today.</translation>
    </message>
    <message>
        <source>Cuentas sin opción</source>
        <translation>Accounts without options</translation>
    </message>
    <message>
        <source>{shown} y {rest} más</source>
        <translation>{shown} and {rest} more</translation>
    </message>
    <message>
        <source>Ofertas vigentes demasiado generosas</source>
        <translation>Valid offers that are too generous</translation>
    </message>
    <message>
        <source>Ninguna: todo lo ofrecido cabe también en el borrador.</source>
        <translation>None: all that was offered fits in the draft too.</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Opción</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Vale hasta</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Quedan sin efecto al publicar: se calculan de nuevo.</source>
        <translation>They lose effect on publishing: they are calculated again.</translation>
    </message>
    <message>
        <source>Versión {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Por aprobar</source>
        <translation>To approve</translation>
    </message>
    <message>
        <source>Versión por decidir</source>
        <translation>Version to decide</translation>
    </message>
    <message>
        <source>Quién y cuándo</source>
        <translation>Who and when</translation>
    </message>
    <message>
        <source>Para qué</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Por qué se devolvió</source>
        <translation>Why it was sent back</translation>
    </message>
    <message>
        <source>En vigor</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Empieza el {day}</source>
        <translation>Starts on {day}</translation>
    </message>
    <message>
        <source>Anterior</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Espera aprobación</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Devuelta</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Retirada</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>El archivo con que empezó este almacén</source>
        <translation>The file this store began with</translation>
    </message>
    <message>
        <source>Huella {hash}</source>
        <translation>Fingerprint {hash}</translation>
    </message>
    <message>
        <source>La escribió {who}, {when}</source>
        <translation>Written by {who}, {when}</translation>
    </message>
    <message>
        <source>La aprobó {who}, {when}</source>
        <translation>Approved by {who}, {when}</translation>
    </message>
    <message>
        <source>La devolvió {who}, {when}</source>
        <translation>Sent back by {who}, {when}</translation>
    </message>
    <message>
        <source>Es la primera versión, o no cambia.</source>
        <translation>It is the first version, or changes nothing.</translation>
    </message>
    <message>
        <source>Se escribió sobre una versión anterior: la lista es contra la que rige hoy.</source>
        <translation>It was written over an earlier version: the list is against the one in force today.</translation>
    </message>
    <message>
        <source>Avisos</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Devuelta a quien la escribió.</source>
        <translation>Sent back to its author.</translation>
    </message>
    <message>
        <source>Retirada.</source>
        <translation>Withdrawn.</translation>
    </message>
    <message>
        <source>Publicada como versión {number}; los escritorios la usan ya.</source>
        <translation>Published as version {number}; the desks use it now.</translation>
    </message>
    <message>
        <source>Enter la publica; Esc regresa.</source>
        <translation>Enter publishes it; Esc goes back.</translation>
    </message>
    <message>
        <source>¿Qué falta? Escríbalo y Enter la devuelve.</source>
        <translation>What is missing? Type it and Enter sends it back.</translation>
    </message>
</context>
<context>
    <name>PoliciesPanel</name>
    <message>
        <source>Políticas</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Productos de la política</source>
        <translation>Products of the policy</translation>
    </message>
    <message>
        <source>Política en palabras</source>
        <translation>Policy in words</translation>
    </message>
    <message>
        <source>Contenido</source>
        <translation>Content</translation>
    </message>
</context>
<context>
    <name>PolicyDeskPanel</name>
    <message>
        <source>Contenido</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Tablas del borrador</source>
        <translation>Tables of the draft</translation>
    </message>
    <message>
        <source>Versiones</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Leer</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Editar</source>
        <translation>Edit</translation>
    </message>
</context>
<context>
    <name>Pop</name>
    <message>
        <source>El aviso es demasiado largo.</source>
        <translation>The message is too long.</translation>
    </message>
    <message>
        <source>El aviso no es una línea JSON.</source>
        <translation>The message is not a line of JSON.</translation>
    </message>
    <message>
        <source>El aviso lleva solo cuenta, teléfono o línea.</source>
        <translation>The message may carry only account, phone or line.</translation>
    </message>
    <message>
        <source>Un dato del aviso está vacío o es demasiado largo.</source>
        <translation>A field of the message is empty or too long.</translation>
    </message>
    <message>
        <source>La ventana sigue ocupada; búsquelo ahí con Ctrl+F.</source>
        <translation>The window is still busy; find them there with Ctrl+F.</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>{accounts}, {amount} vencidos</source>
        <translation>{accounts}, {amount} overdue</translation>
    </message>
    <message>
        <source>Tramo {}</source>
        <translation>Bucket {}</translation>
    </message>
    <message>
        <source>Sin tramo</source>
        <translation>No bucket</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Todavía no hay cuentas: el archivo del banco (CSV o XLSX) se carga con Ctrl+Shift+I.</source>
        <translation>There are no accounts yet: the bank&apos;s file (CSV or XLSX) is loaded with Ctrl+Shift+I.</translation>
    </message>
    <message>
        <source>{days} días</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>{product}, {days}: {accounts}, {amount}</source>
        <translation>{product}, {days}: {accounts}, {amount}</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>1 cuenta</source>
        <translation>1 account</translation>
    </message>
    <message>
        <source>{count} cuentas</source>
        <translation>{count} accounts</translation>
    </message>
    <message>
        <source>{rows} filas guardadas en «{name}».</source>
        <translation>{rows} rows saved in “{name}”.</translation>
    </message>
</context>
<context>
    <name>PortfolioPanel</name>
    <message>
        <source>Cartera</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Corte</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Cargado</source>
        <translation>Loaded</translation>
    </message>
    <message>
        <source>Cuentas</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Cuentas o pagos (*.csv *.txt *.tsv *.xlsx);;Todos los archivos (*)</source>
        <translation>Accounts or payments (*.csv *.txt *.tsv *.xlsx);;All files (*)</translation>
    </message>
    <message>
        <source>Exportar…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Orden de la lista</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>Cuentas por producto y atraso</source>
        <translation>Accounts by product and days past due</translation>
    </message>
    <message>
        <source>Archivos cargados</source>
        <translation>Files loaded</translation>
    </message>
    <message>
        <source>Importar cartera</source>
        <translation>Import portfolio</translation>
    </message>
    <message>
        <source>Importar archivo…</source>
        <translation>Import file…</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Entró una llamada: se ofrece al salir</source>
        <translation>A call came in: you&apos;ll be offered it when you leave</translation>
    </message>
    <message>
        <source>Mientras practicaba entró una llamada. Alt+A la abre en la mesa.</source>
        <translation>A call came in while you were practicing. Alt+A opens it on the desk.</translation>
    </message>
    <message>
        <source>Dentro. Espere a quien dirige.</source>
        <translation>You&apos;re in. Wait for the person leading.</translation>
    </message>
    <message>
        <source>Entrando…</source>
        <translation>Joining…</translation>
    </message>
    <message>
        <source>La sesión terminó.</source>
        <translation>The session ended.</translation>
    </message>
    <message>
        <source>Alto. La práctica paró. ¿Cómo se siente?</source>
        <translation>Stop. The practice has paused. How are you feeling?</translation>
    </message>
    <message>
        <source>Ya hay quien practica en esa sesión.</source>
        <translation>Someone is already practicing in that session.</translation>
    </message>
    <message>
        <source>{warning} Alt+U entra a la mesa; si prefiere no, no pasa nada.</source>
        <translation>{warning} Alt+U joins the desk; if you&apos;d rather not, that&apos;s fine.</translation>
    </message>
    <message>
        <source>Hoja entregada a quien dirige.</source>
        <translation>Sheet handed to the person leading.</translation>
    </message>
    <message>
        <source>La sesión ya terminó: su hoja no salió de aquí.</source>
        <translation>The session already ended: your sheet never left this computer.</translation>
    </message>
    <message>
        <source>Tres códigos equivocados: la sesión se cerró. Abra otra y díctela de nuevo.</source>
        <translation>Three wrong codes: the session closed. Open another and read it out again.</translation>
    </message>
    <message>
        <source>Quien practicaba salió de la sesión.</source>
        <translation>The person practicing left the session.</translation>
    </message>
    <message>
        <source>En la mesa: {stage} · {minutes}:{seconds:02d}</source>
        <translation>At the desk: {stage} · {minutes}:{seconds:02d}</translation>
    </message>
    <message>
        <source>{name} está en la mesa. Conteste cuando llame.</source>
        <translation>{name} is at the desk. Answer when they call.</translation>
    </message>
    <message>
        <source>{name} observa con su propia hoja.</source>
        <translation>{name} is observing with their own sheet.</translation>
    </message>
    <message>
        <source>No pude abrir la sesión en la red. No se compartió nada; dirija aquí mismo.</source>
        <translation>I couldn&apos;t open the session on the network. Nothing was shared; lead it right here.</translation>
    </message>
    <message>
        <source>Dicte la dirección y el código de arriba.</source>
        <translation>Read out the address and code above.</translation>
    </message>
    <message>
        <source>Ya dirige una práctica: entregue su hoja.</source>
        <translation>You&apos;re already leading a practice: hand in your sheet.</translation>
    </message>
    <message>
        <source>{warning} Pulse otra vez para empezar.</source>
        <translation>{warning} Press again to start.</translation>
    </message>
    <message>
        <source>Hoja entregada: {total} de 100.</source>
        <translation>Sheet handed in: {total} of 100.</translation>
    </message>
    <message>
        <source>Alto. La práctica paró. ¿Cómo está cada quien?</source>
        <translation>Stop. The practice has paused. How is everyone?</translation>
    </message>
    <message>
        <source>{first} y {second} difieren en {points} puntos: revisen {where}.</source>
        <translation>{first} and {second} differ by {points} points: review {where}.</translation>
    </message>
    <message>
        <source>Quien practica terminó en su mesa.</source>
        <translation>The person practicing finished at their desk.</translation>
    </message>
    <message>
        <source>terminó</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>Dirigen capacitación y supervisión.</source>
        <translation>Training and supervision lead.</translation>
    </message>
    <message>
        <source>Nivel {level} · {temperament}</source>
        <translation>Level {level} · {temperament}</translation>
    </message>
    <message>
        <source>Quien dirige abre una sesión y le dicta una dirección y un código.</source>
        <translation>The person leading opens a session and reads you an address and a code.</translation>
    </message>
    <message>
        <source>Escríbalos abajo y pulse Alt+U para practicar, o Alt+O para observar.</source>
        <translation>Type them below and press Alt+U to practice, or Alt+O to observe.</translation>
    </message>
    <message>
        <source>Solo verá su mesa; la persona le habla de viva voz o por teléfono.</source>
        <translation>You&apos;ll only see your desk; the persona talks to you out loud or by phone.</translation>
    </message>
    <message>
        <source>Cualquiera puede decir «alto» y parar, sin dar razones.</source>
        <translation>Anyone can say «stop» and end it, no reasons needed.</translation>
    </message>
    <message>
        <source>Lo que se manda va cifrado y solo entre las dos computadoras.</source>
        <translation>What is sent is encrypted and goes only between the two computers.</translation>
    </message>
    <message>
        <source>Práctica dirigida</source>
        <translation>Guided practice</translation>
    </message>
    <message>
        <source>Cómo unirse</source>
        <translation>How to join</translation>
    </message>
    <message>
        <source>Nivel {level} · {product}</source>
        <translation>Level {level} · {product}</translation>
    </message>
    <message>
        <source>Todavía no hay prácticas. Alt+H empieza la de hoy; Alt+B trae las de otro equipo.</source>
        <translation>No practice sessions yet. Alt+H starts today’s; Alt+B brings those from another computer.</translation>
    </message>
    <message>
        <source>{total} puntos</source>
        <translation>{total} points</translation>
    </message>
    <message>
        <source>{done} de {all} prácticas</source>
        <translation>{done} of {all} practices</translation>
    </message>
    <message>
        <source>Aprobado</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Vuelve: quedó en {total}</source>
        <translation>Comes back: you got {total}</translation>
    </message>
    <message>
        <source>Vuelve</source>
        <translation>Comes back</translation>
    </message>
    <message>
        <source>Falta en su nivel</source>
        <translation>Still to do at your level</translation>
    </message>
    <message>
        <source>Para afianzar</source>
        <translation>To reinforce</translation>
    </message>
    <message>
        <source>90 segundos</source>
        <translation>90 seconds</translation>
    </message>
    <message>
        <source>completa</source>
        <translation>full</translation>
    </message>
    <message>
        <source>dirigida</source>
        <translation>guided</translation>
    </message>
    <message>
        <source>examen</source>
        <translation>exam</translation>
    </message>
    <message>
        <source>{days} días</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>Producto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Vencido</source>
        <translation>Past due</translation>
    </message>
    <message>
        <source>Atraso</source>
        <translation>Past due</translation>
    </message>
    <message>
        <source>Lo que dice el expediente</source>
        <translation>What the file says</translation>
    </message>
    <message>
        <source>La situación</source>
        <translation>The situation</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Práctica</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Puntos</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>La meta que quedó</source>
        <translation>The goal you were left with</translation>
    </message>
    <message>
        <source>Sus veces anteriores</source>
        <translation>Your previous times</translation>
    </message>
    <message>
        <source>Ctrl+L llama; escriba lo que diría y Enter.</source>
        <translation>Ctrl+L calls; type what you would say and press Enter.</translation>
    </message>
    <message>
        <source>La mesa es la de siempre: guion, objeciones, opciones y convenio.</source>
        <translation>The desk is the usual one: script, objections, options and agreement.</translation>
    </message>
    <message>
        <source>F12 cuelga; después del resultado viene el repaso.</source>
        <translation>F12 hangs up; after the outcome comes the review.</translation>
    </message>
    <message>
        <source>Cómo se practica</source>
        <translation>How to practice</translation>
    </message>
    <message>
        <source>Nivel {number}: {title}</source>
        <translation>Level {number}: {title}</translation>
    </message>
    <message>
        <source>Fichas que hoy conviene releer</source>
        <translation>Cards worth rereading today</translation>
    </message>
    <message>
        <source>Capacitación ve sus resultados. Alt+C deja de mostrarlos.</source>
        <translation>Training sees your results. Alt+C stops showing them.</translation>
    </message>
    <message>
        <source>Solo usted ve esto. Alt+C lo comparte con capacitación.</source>
        <translation>Only you see this. Alt+C shares it with training.</translation>
    </message>
    <message>
        <source>Compartido</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Privado</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Mi historial</source>
        <translation>My history</translation>
    </message>
    <message>
        <source>{name}: {total} de 100</source>
        <translation>{name}: {total} of 100</translation>
    </message>
    <message>
        <source>Lo que dijo</source>
        <translation>What you said</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Semilla</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Tres semillas fijas, iguales para todos. Se aprueba con {each} o más en cada una, {mean} de promedio y ningún error crítico.</source>
        <translation>Three fixed seeds, the same for everyone. You pass with {each} or more on each, an average of {mean} and no critical errors.</translation>
    </message>
    <message>
        <source>Este intento</source>
        <translation>This attempt</translation>
    </message>
    <message>
        <source>{code}, del {day}.</source>
        <translation>{code}, from {day}.</translation>
    </message>
    <message>
        <source>Certificado</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>No alcanzó: puede repetirlo</source>
        <translation>Not quite there: you can retake it</translation>
    </message>
    <message>
        <source>En curso</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>por hacer</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>{total}, error crítico</source>
        <translation>{total}, critical error</translation>
    </message>
    <message>
        <source>Nivel {level}</source>
        <translation>Level {level}</translation>
    </message>
    <message>
        <source>Hoy lleva {done} de {all} prácticas; las {all} caben en {minutes} minutos.</source>
        <translation>Today you&apos;ve done {done} of {all} practices; all {all} fit in {minutes} minutes.</translation>
    </message>
    <message>
        <source>Antes de ver cómo salió</source>
        <translation>Before you see how it went</translation>
    </message>
    <message>
        <source>¿Cómo se sintió usted? ¿Y cómo cree que se sintió él o ella?</source>
        <translation>How did you feel? And how do you think the other person felt?</translation>
    </message>
    <message>
        <source>Piénselo unos segundos; nadie más lo lee.</source>
        <translation>Think about it for a few seconds; no one else reads it.</translation>
    </message>
    <message>
        <source>Cómo terminó.</source>
        <translation>How it ended.</translation>
    </message>
    <message>
        <source>{total} de 100</source>
        <translation>{total} of 100</translation>
    </message>
    <message>
        <source>Error crítico</source>
        <translation>Critical error</translation>
    </message>
    <message>
        <source>Listo para llamadas de este nivel</source>
        <translation>Ready for calls at this level</translation>
    </message>
    <message>
        <source>Aprobado: practique lo marcado</source>
        <translation>Passed: practice what&apos;s marked</translation>
    </message>
    <message>
        <source>Vuelve en dos días</source>
        <translation>Comes back in two days</translation>
    </message>
    <message>
        <source>Turno 0: así contestó.</source>
        <translation>Turn 0: how they answered.</translation>
    </message>
    <message>
        <source>Turno {turn}: {why}</source>
        <translation>Turn {turn}: {why}</translation>
    </message>
    <message>
        <source>nada lo movió</source>
        <translation>nothing moved them</translation>
    </message>
    <message>
        <source>Bien hecho.</source>
        <translation>Well done.</translation>
    </message>
    <message>
        <source>Una sola meta para la siguiente</source>
        <translation>Just one goal for next time</translation>
    </message>
    <message>
        <source>confianza {trust}</source>
        <translation>trust {trust}</translation>
    </message>
    <message>
        <source>Hecho</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Lo habría abierto</source>
        <translation>What would have opened them up</translation>
    </message>
    <message>
        <source>Lo que nunca supo</source>
        <translation>What you never found out</translation>
    </message>
    <message>
        <source>Turno {turn}, {moved:+d}: «{sentence}» ({what})</source>
        <translation>Turn {turn}, {moved:+d}: «{sentence}» ({what})</translation>
    </message>
    <message>
        <source>Dónde cambió la llamada</source>
        <translation>Where the call changed</translation>
    </message>
    <message>
        <source>¿Va a cumplir?</source>
        <translation>Will they keep it?</translation>
    </message>
    <message>
        <source>{chance} % de que cumpla. El monto no da puntos.</source>
        <translation>{chance} % chance they keep it. The amount earns no points.</translation>
    </message>
    <message>
        <source>En esta práctica cumplió.</source>
        <translation>In this practice they kept it.</translation>
    </message>
    <message>
        <source>En esta práctica no cumplió.</source>
        <translation>In this practice they didn&apos;t keep it.</translation>
    </message>
    <message>
        <source>{folio}: {count} pagos; el primero de {amount}.</source>
        <translation>{folio}: {count} payments; the first of {amount}.</translation>
    </message>
    <message>
        <source>Cabe en lo que podía pagar.</source>
        <translation>Fits what they could pay.</translation>
    </message>
    <message>
        <source>Era más de lo que podía pagar.</source>
        <translation>It was more than they could pay.</translation>
    </message>
    <message>
        <source>Lo que registró en la mesa</source>
        <translation>What you recorded at the desk</translation>
    </message>
    <message>
        <source>De la ficha «{card}».</source>
        <translation>From the card «{card}».</translation>
    </message>
    <message>
        <source>Dijo</source>
        <translation>You said</translation>
    </message>
    <message>
        <source>Mejor</source>
        <translation>Better</translation>
    </message>
    <message>
        <source>Cambie una frase (turno {turn}: {what})</source>
        <translation>Change one sentence (turn {turn}: {what})</translation>
    </message>
    <message>
        <source>Errores críticos: el total no pasa de 49</source>
        <translation>Critical errors: the total can&apos;t go above 49</translation>
    </message>
    <message>
        <source>La hoja</source>
        <translation>The sheet</translation>
    </message>
    <message>
        <source>Criterio</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Lo que lo muestra</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <source>Lo que cuenta de lo que dijo</source>
        <translation>What counts from what you said</translation>
    </message>
    <message>
        <source>Turno</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Confianza</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Enojo</source>
        <translation>Anger</translation>
    </message>
    <message>
        <source>Paciencia</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Qué lo movió</source>
        <translation>What moved them</translation>
    </message>
    <message>
        <source>La curva, turno por turno</source>
        <translation>The curve, turn by turn</translation>
    </message>
    <message>
        <source>Y usted</source>
        <translation>And you</translation>
    </message>
    <message>
        <source>Un momento…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Ctrl+L llama. Contestará como en la vida.</source>
        <translation>Ctrl+L calls. They&apos;ll answer as in real life.</translation>
    </message>
    <message>
        <source>Colgó.</source>
        <translation>They hung up.</translation>
    </message>
    <message>
        <source>Terminó la llamada.</source>
        <translation>The call ended.</translation>
    </message>
    <message>
        <source>Se acabó el tiempo.</source>
        <translation>Time&apos;s up.</translation>
    </message>
    <message>
        <source>La llamada terminó</source>
        <translation>The call ended</translation>
    </message>
    <message>
        <source>Escriba lo que diría y Enter: también llama</source>
        <translation>Type what you would say and press Enter: that also calls</translation>
    </message>
    <message>
        <source>Se acabó el tiempo: despídase en una frase</source>
        <translation>Time&apos;s up: say goodbye in one sentence</translation>
    </message>
    <message>
        <source>Escriba lo que diría y Enter</source>
        <translation>Type what you would say and press Enter</translation>
    </message>
    <message>
        <source>F12 cuelga</source>
        <translation>F12 hangs up</translation>
    </message>
    <message>
        <source>Elija el resultado y F12: viene el repaso</source>
        <translation>Choose the outcome and press F12: the review comes next</translation>
    </message>
    <message>
        <source>F12 cierra la llamada; después, el repaso</source>
        <translation>F12 closes the call; then, the review</translation>
    </message>
    <message>
        <source>Se acabó el tiempo: despídase.</source>
        <translation>Time&apos;s up: say goodbye.</translation>
    </message>
    <message>
        <source>No reconocido: no cuenta en contra.</source>
        <translation>Not recognized: it doesn&apos;t count against you.</translation>
    </message>
    <message>
        <source>Cómo va el grupo</source>
        <translation>How the group is doing</translation>
    </message>
    <message>
        <source>¿Sirvió capacitar?</source>
        <translation>Did training help?</translation>
    </message>
    <message>
        <source>Promesas cumplidas, con intervalo</source>
        <translation>Promises kept, with interval</translation>
    </message>
    <message>
        <source>Calibración</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Dónde difieren dos hojas</source>
        <translation>Where two sheets differ</translation>
    </message>
    <message>
        <source>Fuera de la comparación</source>
        <translation>Left out of the comparison</translation>
    </message>
    <message>
        <source>Capacitada desde el {day}</source>
        <translation>Trained since {day}</translation>
    </message>
    <message>
        <source>Espera su turno desde el {day}</source>
        <translation>Waiting their turn since {day}</translation>
    </message>
    <message>
        <source>Comparten: {shown}. No comparten: {hidden}.</source>
        <translation>They share: {shown}. They do not share: {hidden}.</translation>
    </message>
    <message>
        <source>1 persona más no comparte cómo va: se cuenta y no se nombra.</source>
        <translation>1 more person doesn&apos;t share how they&apos;re doing: counted, not named.</translation>
    </message>
    <message>
        <source>{count} personas más no comparten cómo van: se cuentan y no se nombran.</source>
        <translation>{count} more people don&apos;t share how they&apos;re doing: counted, not named.</translation>
    </message>
    <message>
        <source>El mejor puntaje de cada paso; 70 aprueba.</source>
        <translation>The best score on each step; 70 passes.</translation>
    </message>
    <message>
        <source>Paso por persona</source>
        <translation>Step by person</translation>
    </message>
    <message>
        <source>Ya capacitadas</source>
        <translation>Already trained</translation>
    </message>
    <message>
        <source>Esperan su turno</source>
        <translation>Waiting their turn</translation>
    </message>
    <message>
        <source>Grupo</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Promesas juzgadas</source>
        <translation>Promises judged</translation>
    </message>
    <message>
        <source>Cumplidas</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Promesas hechas desde que cada persona está en su grupo.</source>
        <translation>Promises made since each person joined their group.</translation>
    </message>
    <message>
        <source>Los dos grupos</source>
        <translation>The two groups</translation>
    </message>
    <message>
        <source>La diferencia</source>
        <translation>The difference</translation>
    </message>
    <message>
        <source>Todavía no: cada grupo necesita {people} personas y {promises} promesas cumplidas o incumplidas. Nunca se compara a una persona.</source>
        <translation>Not yet: each group needs {people} people and {promises} promises kept or broken. No single person is ever compared.</translation>
    </message>
    <message>
        <source>{apart:+.0f} puntos, entre {low:+.0f} y {high:+.0f} (intervalo de 95 %). {sense}</source>
        <translation>{apart:+.0f} points, between {low:+.0f} and {high:+.0f} (95 % interval). {sense}</translation>
    </message>
    <message>
        <source>La diferencia se distingue del azar.</source>
        <translation>The difference stands out from chance.</translation>
    </message>
    <message>
        <source>No se distingue del azar: hacen falta más promesas.</source>
        <translation>It doesn&apos;t stand out from chance: more promises are needed.</translation>
    </message>
    <message>
        <source>Faltan datos</source>
        <translation>Not enough data</translation>
    </message>
    <message>
        <source>Aún no se sabe</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Sí se nota</source>
        <translation>It shows</translation>
    </message>
    <message>
        <source>Llamada</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Hojas</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Diferencia</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Dónde</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Todavía no hay dos hojas de una misma llamada.</source>
        <translation>There aren&apos;t two sheets for the same call yet.</translation>
    </message>
    <message>
        <source>Con más de {points} puntos se platica el criterio; cada mes.</source>
        <translation>Above {points} points, talk the criterion over; every month.</translation>
    </message>
    <message>
        <source>Dos hojas de la misma llamada</source>
        <translation>Two sheets for the same call</translation>
    </message>
    <message>
        <source>{points} · hablarlo</source>
        <translation>{points} · talk it over</translation>
    </message>
    <message>
        <source>No comparte cómo va: solo esa persona lo ve.</source>
        <translation>Doesn&apos;t share how they&apos;re doing: only that person sees it.</translation>
    </message>
    <message>
        <source>Comparte</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Sus prácticas</source>
        <translation>Their practices</translation>
    </message>
    <message>
        <source>Antes de empezar</source>
        <translation>Before you start</translation>
    </message>
    <message>
        <source>Usted hace de esta persona: {temperament}.</source>
        <translation>You play this persona: {temperament}.</translation>
    </message>
    <message>
        <source>Confianza {trust} · enojo {anger} · paciencia {patience}</source>
        <translation>Trust {trust} · anger {anger} · patience {patience}</translation>
    </message>
    <message>
        <source>Contesta.</source>
        <translation>Answer.</translation>
    </message>
    <message>
        <source>Ya puede soltar</source>
        <translation>You can reveal it now</translation>
    </message>
    <message>
        <source>{title}: con confianza {trust} y {acts}</source>
        <translation>{title}: with trust {trust} and {acts}</translation>
    </message>
    <message>
        <source>Todavía no</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Diga, o improvise</source>
        <translation>Say it, or improvise</translation>
    </message>
    <message>
        <source>Desconfía</source>
        <translation>Distrusts</translation>
    </message>
    <message>
        <source>Escucha</source>
        <translation>Listens</translation>
    </message>
    <message>
        <source>Confía</source>
        <translation>Trusts</translation>
    </message>
    <message>
        <source>Quien practica solo ve: {brief}</source>
        <translation>The person practicing only sees: {brief}</translation>
    </message>
    <message>
        <source>Lo que se ve</source>
        <translation>What shows</translation>
    </message>
    <message>
        <source>Suéltelo cuando</source>
        <translation>Reveal it when</translation>
    </message>
    <message>
        <source>Turno {turn}: {line}</source>
        <translation>Turn {turn}: {line}</translation>
    </message>
    <message>
        <source>Pista.</source>
        <translation>Hint.</translation>
    </message>
    <message>
        <source>Qué soltar y cuándo</source>
        <translation>What to reveal and when</translation>
    </message>
    <message>
        <source>Puede {monthly} al mes o {single} de una vez.</source>
        <translation>Can pay {monthly} a month or {single} all at once.</translation>
    </message>
    <message>
        <source>Lo que de verdad puede</source>
        <translation>What they can really pay</translation>
    </message>
    <message>
        <source>Se resuelve con:</source>
        <translation>Resolved with:</translation>
    </message>
    <message>
        <source>Sus «no», en orden</source>
        <translation>Their «no», in order</translation>
    </message>
    <message>
        <source>Si le duele:</source>
        <translation>If it hurts:</translation>
    </message>
    <message>
        <source>Sus frases</source>
        <translation>Their phrases</translation>
    </message>
    <message>
        <source>No dé de golpe lo que no le preguntaron.</source>
        <translation>Don&apos;t volunteer all at once what you weren&apos;t asked.</translation>
    </message>
    <message>
        <source>No dé detalles médicos ni de violencia aunque los pidan.</source>
        <translation>Don&apos;t give details about health or violence, even if asked.</translation>
    </message>
    <message>
        <source>Lo que más le duele o le mueve: {acts}.</source>
        <translation>What hurts or moves them most: {acts}.</translation>
    </message>
    <message>
        <source>Nunca</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Alto. La práctica paró en todas las pantallas. ¿Cómo está cada quien?</source>
        <translation>Stop. Practice has paused on every screen. How is everyone doing?</translation>
    </message>
    <message>
        <source>error crítico</source>
        <translation>critical error</translation>
    </message>
    <message>
        <source>Abriendo y comprobando el historial…</source>
        <translation>Opening and checking the history…</translation>
    </message>
    <message>
        <source>Su historial quedó en {name}, cerrado con su contraseña. Sin ella nadie lo abre.</source>
        <translation>Your history was saved to {name}, locked with your password. Nobody can open it without the password.</translation>
    </message>
    <message>
        <source>Traje 1 práctica</source>
        <translation>I brought in 1 practice session</translation>
    </message>
    <message>
        <source>Traje {count} prácticas</source>
        <translation>I brought in {count} practice sessions</translation>
    </message>
    <message>
        <source>1 certificado</source>
        <translation>1 certificate</translation>
    </message>
    <message>
        <source>{count} certificados</source>
        <translation>{count} certificates</translation>
    </message>
    <message>
        <source>Los certificados que aquí no se pueden comprobar siguen en el otro equipo.</source>
        <translation>Certificates that can’t be verified here remain on the other computer.</translation>
    </message>
    <message>
        <source>Llevar mi historial a otro equipo</source>
        <translation>Take my history to another computer</translation>
    </message>
    <message>
        <source>Traer mi historial de otro equipo</source>
        <translation>Bring my history from another computer</translation>
    </message>
    <message>
        <source>Contraseña para ese archivo (ocho signos o más)</source>
        <translation>Password for that file (eight characters or more)</translation>
    </message>
    <message>
        <source>Otra vez, para no equivocarse</source>
        <translation>Once more, to be sure</translation>
    </message>
    <message>
        <source>No fueron iguales. Contraseña para ese archivo</source>
        <translation>They did not match. Password for that file</translation>
    </message>
    <message>
        <source>Contraseña de ese archivo</source>
        <translation>That file’s password</translation>
    </message>
</context>
<context>
    <name>PracticeArea</name>
    <message>
        <source>Práctica</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Preparando a las personas de práctica…</source>
        <translation>Getting the practice personas ready…</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Práctica. {title}. {detail}. Tiempo {clock}. {waiting}</source>
        <translation>Practice. {title}. {detail}. Time {clock}. {waiting}</translation>
    </message>
    <message>
        <source>PRÁCTICA</source>
        <translation>PRACTICE</translation>
    </message>
    <message>
        <source>Salir</source>
        <translation>Exit</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Práctica</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Dirección y código que le dictaron</source>
        <translation>Address and code you were given</translation>
    </message>
    <message>
        <source>Hoy</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Mi historial</source>
        <translation>My history</translation>
    </message>
    <message>
        <source>Examen</source>
        <translation>Exam</translation>
    </message>
    <message>
        <source>Dirigida</source>
        <translation>Directed</translation>
    </message>
    <message>
        <source>Grupo</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Practicar 90 segundos</source>
        <translation>Practice for 90 seconds</translation>
    </message>
    <message>
        <source>Llamada completa</source>
        <translation>Full call</translation>
    </message>
    <message>
        <source>Voz</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Ver el repaso</source>
        <translation>See the review</translation>
    </message>
    <message>
        <source>Compartir cómo voy</source>
        <translation>Share how I&apos;m doing</translation>
    </message>
    <message>
        <source>Llevarlo a otro equipo</source>
        <translation>Take it to another computer</translation>
    </message>
    <message>
        <source>Traerlo de otro equipo</source>
        <translation>Bring it from another computer</translation>
    </message>
    <message>
        <source>Seguir el examen</source>
        <translation>Follow the exam</translation>
    </message>
    <message>
        <source>Certificado</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Capacitada ya</source>
        <translation>Already trained</translation>
    </message>
    <message>
        <source>Espera su turno</source>
        <translation>Waiting their turn</translation>
    </message>
    <message>
        <source>Fuera de la comparación</source>
        <translation>Left out of the comparison</translation>
    </message>
    <message>
        <source>Practicar con ese código</source>
        <translation>Practice with that code</translation>
    </message>
    <message>
        <source>Observar con ese código</source>
        <translation>Observe with that code</translation>
    </message>
    <message>
        <source>Dirigir aquí</source>
        <translation>Direct here</translation>
    </message>
    <message>
        <source>Dirigir por la red</source>
        <translation>Direct over the network</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No se imprimió: {why}. El convenio quedó registrado; revise la impresora y vuelva a intentar con Ctrl+P, o guárdelo con Ctrl+S.</source>
        <translation>Not printed: {why}. The agreement is recorded; check the printer and try again with Ctrl+P, or save it with Ctrl+S.</translation>
    </message>
    <message>
        <source>Ningún programa de correo abrió el borrador. La página sigue aquí: guárdela con Ctrl+S o imprímala.</source>
        <translation>No email program opened the draft. The page is still here: save it with Ctrl+S or print it.</translation>
    </message>
    <message>
        <source>La página quedó en el archivo que eligió.</source>
        <translation>The page is in the file you chose.</translation>
    </message>
    <message>
        <source>Enviada a la impresora {name}.</source>
        <translation>Sent to the printer {name}.</translation>
    </message>
    <message>
        <source>del sistema</source>
        <translation>of the system</translation>
    </message>
    <message>
        <source>Guardado como {name}.</source>
        <translation>Saved as {name}.</translation>
    </message>
    <message>
        <source>Borrador abierto en su programa de correo. La página se abre con {hint}.</source>
        <translation>Draft opened in your email program. The page opens with {hint}.</translation>
    </message>
    <message>
        <source>Guardar el convenio</source>
        <translation>Save the agreement</translation>
    </message>
    <message>
        <source>el sistema de impresión no respondió</source>
        <translation>the printing system did not answer</translation>
    </message>
    <message>
        <source>el sistema de impresión rechazó la página</source>
        <translation>the printing system refused the page</translation>
    </message>
    <message>
        <source>la impresora no respondió</source>
        <translation>the printer did not answer</translation>
    </message>
    <message>
        <source>la impresora se detuvo a media impresión</source>
        <translation>the printer stopped half way</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Teléfono</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Derecho</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Clase</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Anotado</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Quién</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Qué contó</source>
        <translation>What they said</translation>
    </message>
    <message>
        <source>oculto: diga para qué lo lee</source>
        <translation>hidden: say why you are reading it</translation>
    </message>
    <message>
        <source>Nadie ha contado por qué no puede pagar. Lo que se anote en una llamada, o aquí, queda aparte y solo lo lee quien ayuda a la persona; cada lectura queda registrada.</source>
        <translation>Nobody has said why they can’t pay. Anything noted during a call, or here, is kept separate and read only by whoever is helping the person; every reading is logged.</translation>
    </message>
    <message>
        <source>Nuevo motivo</source>
        <translation>New reason</translation>
    </message>
    <message>
        <source>Datos delicados: sirven para ayudar y para nada más</source>
        <translation>Sensitive data: for helping the person and nothing else</translation>
    </message>
    <message>
        <source>1 motivo guardado; leerlo queda registrado</source>
        <translation>1 saved reason; reading it is logged</translation>
    </message>
    <message>
        <source>{count} motivos guardados; leerlos queda registrado</source>
        <translation>{count} saved reasons; reading them is logged</translation>
    </message>
    <message>
        <source>Salud</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Desempleo</source>
        <translation>Unemployment</translation>
    </message>
    <message>
        <source>Dificultad</source>
        <translation>Hardship</translation>
    </message>
    <message>
        <source>Duelo</source>
        <translation>Bereavement</translation>
    </message>
    <message>
        <source>Violencia</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>Discapacidad</source>
        <translation>Disability</translation>
    </message>
    <message>
        <source>Desastre</source>
        <translation>Disaster</translation>
    </message>
    <message>
        <source>Preparar un convenio que pueda cumplir</source>
        <translation>Prepare an agreement they can keep</translation>
    </message>
    <message>
        <source>Decidir un visto bueno</source>
        <translation>Decide on an approval</translation>
    </message>
    <message>
        <source>Atender una queja o solicitud</source>
        <translation>Handle a complaint or request</translation>
    </message>
    <message>
        <source>Leer lo que contó</source>
        <translation>Read what they said</translation>
    </message>
    <message>
        <source>Para qué lo lee</source>
        <translation>Why you are reading it</translation>
    </message>
    <message>
        <source>Quitarlo: ya no quiere que se conserve</source>
        <translation>Remove it: they no longer want it kept</translation>
    </message>
    <message>
        <source>Fecha límite</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nadie ha pedido nada sobre sus datos. Cuando alguien pida verlos, corregirlos, cancelarlos u oponerse, regístrelo aquí: el plazo se cuenta solo.</source>
        <translation>Nobody has asked anything about their data. When someone asks to see it, correct it, cancel it or object to its use, record it here: the deadline counts itself.</translation>
    </message>
    <message>
        <source>Nueva solicitud</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>retirado el {day}</source>
        <translation>withdrawn on {day}</translation>
    </message>
    <message>
        <source>vigente</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>Retirar el permiso</source>
        <translation>Withdraw consent</translation>
    </message>
    <message>
        <source>Para qué</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Cuándo lo dio</source>
        <translation>When they gave it</translation>
    </message>
    <message>
        <source>Prueba</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Aviso</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Nadie ha dado permisos todavía. Los que se anoten en una llamada, o aquí con su prueba, cuentan desde ese momento para el semáforo de contacto.</source>
        <translation>Nobody has given consent yet. Any noted during a call, or here with its proof, counts from that moment for the contact traffic light.</translation>
    </message>
    <message>
        <source>Nuevo permiso</source>
        <translation>New consent</translation>
    </message>
    <message>
        <source>{what} hasta el {day}</source>
        <translation>{what} until {day}</translation>
    </message>
    <message>
        <source>todo, sin suprimir todavía</source>
        <translation>everything, nothing erased yet</translation>
    </message>
    <message>
        <source>Desde</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Se conserva</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Nadie está bloqueado. Los datos de quien se bloquea se conservan sellados: no se ven, no se encuentran y no se llaman, y se suprimen al cumplir su plazo.</source>
        <translation>Nobody is blocked. A blocked person&apos;s data is kept sealed: it can&apos;t be seen, found or called, and it is erased when its term ends.</translation>
    </message>
    <message>
        <source>Revisar los plazos ahora</source>
        <translation>Check the terms now</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Qué</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Suprimidos</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Conservados</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Nada ha cumplido su plazo. Cada día se revisa qué debe suprimirse y qué debe conservarse, y aquí queda qué se hizo y por qué.</source>
        <translation>Nothing has reached the end of its term. Every day the program checks what must be erased and what must be kept, and this is where you see what was done and why.</translation>
    </message>
    <message>
        <source>Supresión de una persona {folio}</source>
        <translation>Erasure of a person {folio}</translation>
    </message>
    <message>
        <source>Los respaldos anteriores vencen el {day}</source>
        <translation>Earlier backups expire on {day}</translation>
    </message>
    <message>
        <source>Ninguna solicitud espera respuesta</source>
        <translation>No request is waiting for an answer</translation>
    </message>
    <message>
        <source>1 solicitud espera; el plazo corre en días hábiles</source>
        <translation>1 request is waiting; the deadline runs in business days</translation>
    </message>
    <message>
        <source>{count} solicitudes esperan; el plazo corre en días hábiles</source>
        <translation>{count} requests are waiting; the deadline runs in business days</translation>
    </message>
    <message>
        <source>Un permiso retirado deja de contar en ese momento</source>
        <translation>Withdrawn consent stops counting right away</translation>
    </message>
    <message>
        <source>Se conservan sellados; no se ven, no se encuentran, no se llaman</source>
        <translation>Kept sealed; can&apos;t be seen, found or called</translation>
    </message>
    <message>
        <source>Los plazos todavía no se han revisado</source>
        <translation>The terms haven&apos;t been checked yet</translation>
    </message>
    <message>
        <source>Plazos revisados el {day}</source>
        <translation>Terms checked on {day}</translation>
    </message>
    <message>
        <source>Acceso</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Rectificación</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>Cancelación</source>
        <translation>Cancellation</translation>
    </message>
    <message>
        <source>Oposición</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Por contestar</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>Por cumplir</source>
        <translation>To fulfill</translation>
    </message>
    <message>
        <source>Cumplida</source>
        <translation>Fulfilled</translation>
    </message>
    <message>
        <source>No procedió</source>
        <translation>Not granted</translation>
    </message>
    <message>
        <source>{day} · vencida</source>
        <translation>{day} · overdue</translation>
    </message>
    <message>
        <source>queda 1 día hábil</source>
        <translation>1 business day left</translation>
    </message>
    <message>
        <source>quedan {count} días hábiles</source>
        <translation>{count} business days left</translation>
    </message>
    <message>
        <source>Guardar la copia de sus datos</source>
        <translation>Save the copy of their data</translation>
    </message>
    <message>
        <source>Ampliar el plazo</source>
        <translation>Extend the deadline</translation>
    </message>
    <message>
        <source>Qué lo justifica (una sola vez)</source>
        <translation>What justifies it (only once)</translation>
    </message>
    <message>
        <source>Motivo que se le informa</source>
        <translation>Reason they are given</translation>
    </message>
    <message>
        <source>Contestar: procede</source>
        <translation>Answer: granted</translation>
    </message>
    <message>
        <source>Contestar: no procede</source>
        <translation>Answer: not granted</translation>
    </message>
    <message>
        <source>Bloquear</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Motivo del bloqueo</source>
        <translation>Reason for the block</translation>
    </message>
    <message>
        <source>Corregir un dato</source>
        <translation>Correct a detail</translation>
    </message>
    <message>
        <source>Dar por cumplida</source>
        <translation>Mark as fulfilled</translation>
    </message>
    <message>
        <source>Quitar el bloqueo</source>
        <translation>Remove the block</translation>
    </message>
    <message>
        <source>Por qué se quita</source>
        <translation>Why it is removed</translation>
    </message>
    <message>
        <source>Escriba {word}: no se puede deshacer</source>
        <translation>Type {word}: this can&apos;t be undone</translation>
    </message>
    <message>
        <source>Suprimir lo que se puede</source>
        <translation>Erase what can be erased</translation>
    </message>
    <message>
        <source>Medio</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Horario</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Más llamadas</source>
        <translation>More calls</translation>
    </message>
    <message>
        <source>Visita</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Trabajo</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Permiso retirado</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>{folio}: contestar antes del {day}</source>
        <translation>{folio}: answer before {day}</translation>
    </message>
    <message>
        <source>Permiso guardado</source>
        <translation>Consent saved</translation>
    </message>
    <message>
        <source>Dato corregido</source>
        <translation>Detail corrected</translation>
    </message>
    <message>
        <source>Motivo guardado</source>
        <translation>Reason saved</translation>
    </message>
    <message>
        <source>Motivo quitado</source>
        <translation>Reason removed</translation>
    </message>
    <message>
        <source>Leído; la lectura quedó registrada</source>
        <translation>Read; the reading was logged</translation>
    </message>
    <message>
        <source>Contestada: procede</source>
        <translation>Answered: granted</translation>
    </message>
    <message>
        <source>Contestada: no procede</source>
        <translation>Answered: not granted</translation>
    </message>
    <message>
        <source>Plazo ampliado</source>
        <translation>Deadline extended</translation>
    </message>
    <message>
        <source>Solicitud cumplida</source>
        <translation>Request fulfilled</translation>
    </message>
    <message>
        <source>Persona bloqueada</source>
        <translation>Person blocked</translation>
    </message>
    <message>
        <source>Bloqueo quitado: todo volvió a su lugar</source>
        <translation>Block removed: everything is back in its place</translation>
    </message>
    <message>
        <source>Escriba {word} para suprimir. No se suprimió nada.</source>
        <translation>Type {word} to erase. Nothing was erased.</translation>
    </message>
    <message>
        <source>Suprimido lo que ninguna regla obliga a conservar</source>
        <translation>Erased everything that no rule requires keeping</translation>
    </message>
    <message>
        <source>Copia guardada: {names}</source>
        <translation>Copy saved: {names}</translation>
    </message>
    <message>
        <source>Revisando los plazos…</source>
        <translation>Checking the terms…</translation>
    </message>
    <message>
        <source>Plazos revisados</source>
        <translation>Terms checked</translation>
    </message>
</context>
<context>
    <name>PrivacyConsent</name>
    <message>
        <source>Nuevo permiso</source>
        <translation>New consent</translation>
    </message>
    <message>
        <source>&amp;Cuenta</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Número de cuenta de la persona</source>
        <translation>The person&apos;s account number</translation>
    </message>
    <message>
        <source>&amp;Para qué</source>
        <translation>What &amp;for</translation>
    </message>
    <message>
        <source>Para qué</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>&amp;Medio</source>
        <translation>&amp;Channel</translation>
    </message>
    <message>
        <source>Medio</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>&amp;Cuándo lo dio</source>
        <translation>&amp;When they gave it</translation>
    </message>
    <message>
        <source>Cuándo lo dio</source>
        <translation>When they gave it</translation>
    </message>
    <message>
        <source>P&amp;or dónde lo dio</source>
        <translation>&amp;How they gave it</translation>
    </message>
    <message>
        <source>Por dónde lo dio</source>
        <translation>How they gave it</translation>
    </message>
    <message>
        <source>P&amp;rueba</source>
        <translation>&amp;Proof</translation>
    </message>
    <message>
        <source>Prueba</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Grabación, correo o documento donde consta</source>
        <translation>Recording, email or document that shows it</translation>
    </message>
    <message>
        <source>&amp;Aviso de privacidad</source>
        <translation>Privacy &amp;notice</translation>
    </message>
    <message>
        <source>Aviso de privacidad</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>Versión del aviso que se le dio</source>
        <translation>Version of the notice they were given</translation>
    </message>
    <message>
        <source>Guardar el permiso</source>
        <translation>Save consent</translation>
    </message>
    <message>
        <source>Volver sin guardar</source>
        <translation>Go back without saving</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PrivacyCorrection</name>
    <message>
        <source>Corregir un dato</source>
        <translation>Correct a detail</translation>
    </message>
    <message>
        <source>&amp;Cuenta</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Número de cuenta de la persona</source>
        <translation>The person&apos;s account number</translation>
    </message>
    <message>
        <source>&amp;Dato</source>
        <translation>&amp;Detail</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Decía (&amp;teléfono)</source>
        <translation>It said (&amp;phone)</translation>
    </message>
    <message>
        <source>Decía (teléfono)</source>
        <translation>It said (phone)</translation>
    </message>
    <message>
        <source>Solo para teléfonos: el que está mal; vacío agrega uno</source>
        <translation>Only for phones: the one that is wrong; leave empty to add one</translation>
    </message>
    <message>
        <source>D&amp;ebe decir</source>
        <translation>It &amp;should say</translation>
    </message>
    <message>
        <source>Debe decir</source>
        <translation>It should say</translation>
    </message>
    <message>
        <source>Vacío quita el dato</source>
        <translation>Leave empty to remove the detail</translation>
    </message>
    <message>
        <source>P&amp;rueba</source>
        <translation>&amp;Proof</translation>
    </message>
    <message>
        <source>Prueba</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Documento que lo prueba</source>
        <translation>Document that proves it</translation>
    </message>
    <message>
        <source>Corregir</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Volver sin guardar</source>
        <translation>Go back without saving</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PrivacyHardship</name>
    <message>
        <source>Motivo de dificultad</source>
        <translation>Hardship reason</translation>
    </message>
    <message>
        <source>&amp;Cuenta</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Número de cuenta de la persona</source>
        <translation>The person’s account number</translation>
    </message>
    <message>
        <source>C&amp;lase</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Clase</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Qu&amp;é contó</source>
        <translation>&amp;What they said</translation>
    </message>
    <message>
        <source>Qué contó</source>
        <translation>What they said</translation>
    </message>
    <message>
        <source>Con sus palabras, y solo lo que sirve para ayudarle</source>
        <translation>In their own words, and only what is useful for helping them</translation>
    </message>
    <message>
        <source>Guardar el motivo</source>
        <translation>Save the reason</translation>
    </message>
    <message>
        <source>Volver sin guardar</source>
        <translation>Go back without saving</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Privacidad</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Lista</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Nueva solicitud</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Dónde guardar la copia</source>
        <translation>Where to save the copy</translation>
    </message>
    <message>
        <source>Solicitudes</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Ver, corregir, cancelar</source>
        <translation>See, correct, cancel</translation>
    </message>
    <message>
        <source>Permisos</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Quién dijo que sí, y la prueba</source>
        <translation>Who said yes, and the proof</translation>
    </message>
    <message>
        <source>Bloqueados</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Sellados hasta su plazo</source>
        <translation>Sealed until their term ends</translation>
    </message>
    <message>
        <source>Conservación</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Qué se suprimió y qué no</source>
        <translation>What was erased and what wasn&apos;t</translation>
    </message>
    <message>
        <source>Dificultades</source>
        <translation>Hardships</translation>
    </message>
    <message>
        <source>Por qué no puede</source>
        <translation>Why they can’t pay</translation>
    </message>
    <message>
        <source>Secciones</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Qué se muestra</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Hacerlo</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Hacer lo elegido</source>
        <translation>Do what you chose</translation>
    </message>
    <message>
        <source>Qué hacer con el renglón</source>
        <translation>What to do with the row</translation>
    </message>
    <message>
        <source>Lo que hace falta escribir</source>
        <translation>What you need to write</translation>
    </message>
</context>
<context>
    <name>PrivacyRequest</name>
    <message>
        <source>Nueva solicitud</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>&amp;Cuenta</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Número de cuenta de la persona</source>
        <translation>The person&apos;s account number</translation>
    </message>
    <message>
        <source>&amp;Derecho</source>
        <translation>&amp;Right</translation>
    </message>
    <message>
        <source>Derecho</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>&amp;Identidad</source>
        <translation>&amp;Identity</translation>
    </message>
    <message>
        <source>Identidad</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>&amp;Respuesta por</source>
        <translation>Rep&amp;ly through</translation>
    </message>
    <message>
        <source>Respuesta por</source>
        <translation>Reply through</translation>
    </message>
    <message>
        <source>Correo, domicilio o el medio que pida</source>
        <translation>Email, home address or the means they ask for</translation>
    </message>
    <message>
        <source>&amp;Qué pide</source>
        <translation>&amp;What they ask for</translation>
    </message>
    <message>
        <source>Qué pide</source>
        <translation>What they ask for</translation>
    </message>
    <message>
        <source>En sus palabras</source>
        <translation>In their own words</translation>
    </message>
    <message>
        <source>Registrar la solicitud</source>
        <translation>Record the request</translation>
    </message>
    <message>
        <source>Volver sin guardar</source>
        <translation>Go back without saving</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ProcessPanel</name>
    <message>
        <source>Todos</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Por leer</source>
        <translation>To read</translation>
    </message>
    <message>
        <source>Procesos y políticas</source>
        <translation>Processes and policies</translation>
    </message>
    <message>
        <source>Proceso</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Nada por leer.</source>
        <translation>Nothing to read.</translation>
    </message>
    <message>
        <source>Ya lo leí</source>
        <translation>I&apos;ve read it</translation>
    </message>
    <message>
        <source>Nuevo</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Editar</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Anotar mejora</source>
        <translation>Note an improvement</translation>
    </message>
    <message>
        <source>Registro de procesos y políticas</source>
        <translation>Register of processes and policies</translation>
    </message>
</context>
<context>
    <name>ProcessSheet</name>
    <message>
        <source>Proceso o política</source>
        <translation>Process or policy</translation>
    </message>
    <message>
        <source>&amp;Nombre</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Qué es</source>
        <translation>What it &amp;is</translation>
    </message>
    <message>
        <source>Qué es</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>&amp;Responsable</source>
        <translation>Pe&amp;rson responsible</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>Próxima re&amp;visión</source>
        <translation>Next re&amp;view</translation>
    </message>
    <message>
        <source>Próxima revisión</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>&amp;Pasos, uno por renglón</source>
        <translation>&amp;Steps, one per line</translation>
    </message>
    <message>
        <source>Pasos, uno por renglón</source>
        <translation>Steps, one per line</translation>
    </message>
    <message>
        <source>&amp;Quién debe haberlo leído</source>
        <translation>&amp;Who must have read it</translation>
    </message>
    <message>
        <source>Quién debe haberlo leído</source>
        <translation>Who must have read it</translation>
    </message>
    <message>
        <source>¿Qué &amp;cambió? Queda en la historia</source>
        <translation>What &amp;changed? It stays in the history</translation>
    </message>
    <message>
        <source>¿Qué cambió? Queda en la historia</source>
        <translation>What changed? It stays in the history</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Aceptar</source>
        <translation>Accept</translation>
    </message>
</context>
<context>
    <name>Processes</name>
    <message>
        <source>Versión {number} guardada; hay que leerla de nuevo.</source>
        <translation>Version {number} saved; it needs to be read again.</translation>
    </message>
    <message>
        <source>Lo que la casa decidió hacer y cómo</source>
        <translation>What the house decided to do, and how</translation>
    </message>
    <message>
        <source>Le falta leer 1</source>
        <translation>You have 1 left to read</translation>
    </message>
    <message>
        <source>Le falta leer {count}</source>
        <translation>You have {count} left to read</translation>
    </message>
    <message>
        <source>por leer</source>
        <translation>to read</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>Indicadores</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Qué cambió</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Pasos</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>De quién es</source>
        <translation>Whose it is</translation>
    </message>
    <message>
        <source>Quién debe haberlo leído</source>
        <translation>Who must have read it</translation>
    </message>
    <message>
        <source>Nadie está obligado.</source>
        <translation>Nobody is required to.</translation>
    </message>
    <message>
        <source>Falta: {who}</source>
        <translation>Missing: {who}</translation>
    </message>
    <message>
        <source>Todos lo han leído.</source>
        <translation>Everyone has read it.</translation>
    </message>
    <message>
        <source>Hojas de sus llamadas</source>
        <translation>Sheets of your calls</translation>
    </message>
    <message>
        <source>Ninguna todavía.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>De 100</source>
        <translation>Out of 100</translation>
    </message>
    <message>
        <source>Comentario</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Mejora continua</source>
        <translation>Continuous improvement</translation>
    </message>
    <message>
        <source>Sigue: {stage}.</source>
        <translation>Next: {stage}.</translation>
    </message>
    <message>
        <source>Nada anotado todavía.</source>
        <translation>Nothing noted yet.</translation>
    </message>
    <message>
        <source>Cuándo</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Paso</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Qué</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Evidencia</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>el que trae el programa</source>
        <translation>the one that comes with the program</translation>
    </message>
    <message>
        <source>versión {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>revisión vencida el {day}</source>
        <translation>review overdue since {day}</translation>
    </message>
    <message>
        <source>se revisa el {day}</source>
        <translation>to be reviewed on {day}</translation>
    </message>
</context>
<context>
    <name>ProposeSheet</name>
    <message>
        <source>Proponer una frase</source>
        <translation>Propose a sentence</translation>
    </message>
    <message>
        <source>Lo que a usted le funciona decir</source>
        <translation>What works for you to say</translation>
    </message>
    <message>
        <source>Frase que propone</source>
        <translation>Proposed sentence</translation>
    </message>
    <message>
        <source>Proponer</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Una frase mejor para «{title}»</source>
        <translation>A better sentence for “{title}”</translation>
    </message>
</context>
<context>
    <name>ProtocolPanel</name>
    <message>
        <source>Llevar al guion</source>
        <translation>Take to the script</translation>
    </message>
</context>
<context>
    <name>ProtocolText</name>
    <message>
        <source>No diga {words}</source>
        <translation>Do not say {words}</translation>
    </message>
    <message>
        <source>Haga</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>No diga</source>
        <translation>Do not say</translation>
    </message>
</context>
<context>
    <name>QualityDialog</name>
    <message>
        <source>Hoja de calidad</source>
        <translation>Quality sheet</translation>
    </message>
    <message>
        <source>Comentario: lo lee quien hizo la llamada</source>
        <translation>Comment: whoever made the call reads it</translation>
    </message>
    <message>
        <source>Lo lee quien hizo la llamada</source>
        <translation>Whoever made the call reads it</translation>
    </message>
    <message>
        <source>Faltan {count} renglones</source>
        <translation>{count} lines missing</translation>
    </message>
    <message>
        <source>{score} de 100</source>
        <translation>{score} of 100</translation>
    </message>
    <message>
        <source>Aplicó muy poco de la hoja</source>
        <translation>Very little of the sheet applied</translation>
    </message>
    <message>
        <source>Llamada de {agent}, {day} a las {hour}, cuenta {account}</source>
        <translation>Call of {agent}, {day} at {hour}, account {account}</translation>
    </message>
    <message>
        <source>Sí</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>En parte</source>
        <translation>In part</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No aplica</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>Escuche la grabación en su sistema de voz. El grupo del piloto no se muestra, para que no pese al calificar.</source>
        <translation>Listen to the recording in your voice system. The group of the pilot is not shown, so that it does not weigh on the score.</translation>
    </message>
    <message>
        <source>Comentario</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Ver los datos de esta persona</source>
        <translation>See this person&apos;s data</translation>
    </message>
    <message>
        <source>¿Para qué los necesita? El motivo y su nombre quedan en la actividad.</source>
        <translation>What do you need it for? The reason and your name stay in the activity log.</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Llave de recuperación</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Copie del papel los grupos {first} y {second}</source>
        <translation>Copy groups {first} and {second} from the paper</translation>
    </message>
    <message>
        <source>No es lo que dice el papel. Revíselo letra por letra; la llave sigue arriba.</source>
        <translation>That isn&apos;t what the paper says. Check it letter by letter; the key is still above.</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Llave de recuperación</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Anótela en papel y guárdela bajo llave, lejos de este equipo. Abre los datos si se olvida el PIN o se cambia de computadora. No se vuelve a mostrar y no queda en ningún archivo.</source>
        <translation>Write it down on paper and keep it locked away, far from this computer. It opens the data if the PIN is forgotten or the computer is replaced. It won&apos;t be shown again and isn&apos;t stored in any file.</translation>
    </message>
    <message>
        <source>Los grupos que se piden, copiados del papel</source>
        <translation>The groups you are asked for, copied from the paper</translation>
    </message>
    <message>
        <source>Confirmar que la llave está en papel</source>
        <translation>Confirm that the key is on paper</translation>
    </message>
    <message>
        <source>Ya la tengo en papel</source>
        <translation>I have it on paper</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Reporte de quien envía</source>
        <translation>Report of who sends</translation>
    </message>
    <message>
        <source>Líneas del archivo</source>
        <translation>Lines of the file</translation>
    </message>
    <message>
        <source>Solo lo que hay que ver</source>
        <translation>Only what must be looked at</translation>
    </message>
    <message>
        <source>Guardar en CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>administración</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>Las llaves del respaldo abren sus datos y quedaron en uso.</source>
        <translation>The backup’s keys open your data and are now in use.</translation>
    </message>
    <message>
        <source>El archivo nuevo está listo. El dañado queda a un lado, por si hace falta.</source>
        <translation>The new file is ready. The damaged one is set aside in case it is needed.</translation>
    </message>
    <message>
        <source>Registre otra vez estos convenios, que no se pudieron leer: {folios}.</source>
        <translation>Register these agreements again; they could not be read: {folios}.</translation>
    </message>
    <message>
        <source>Informe copiado: péguelo donde lo pida soporte.</source>
        <translation>Report copied: paste it wherever support asks for it.</translation>
    </message>
    <message>
        <source>Armo un archivo nuevo con el respaldo y con lo posterior que aún se lea. El de ahora queda a un lado, sin tocar.</source>
        <translation>I’ll build a new file from the backup plus any later data that can still be read. The current one is set aside, untouched.</translation>
    </message>
    <message>
        <source>Armo un archivo nuevo solo con lo que aún se lea del dañado, que queda a un lado. Puede faltar algo: después revise con «agent-desk check».</source>
        <translation>I’ll build a new file only from what can still be read of the damaged one, which is set aside. Something may be missing: check afterwards with «agent-desk check».</translation>
    </message>
    <message>
        <source>Pruebo los datos con las llaves que lleva el respaldo. Si abren, quedan en uso; las de ahora se guardan a un lado. Los datos no se tocan.</source>
        <translation>I’ll try the data with the keys in the backup. If they open it, they go into use and the current ones are set aside. The data is not touched.</translation>
    </message>
    <message>
        <source>Probando las llaves…</source>
        <translation>Trying the keys…</translation>
    </message>
    <message>
        <source>Armando el archivo nuevo… Puede tardar un minuto.</source>
        <translation>Building the new file… It may take a minute.</translation>
    </message>
    <message>
        <source>Usar las llaves del respaldo</source>
        <translation>Use the backup’s keys</translation>
    </message>
    <message>
        <source>Si el archivo de llaves falta, está dañado o es de otro equipo</source>
        <translation>If the key file is missing, damaged or from another computer</translation>
    </message>
    <message>
        <source>Volver al último respaldo</source>
        <translation>Go back to the last backup</translation>
    </message>
    <message>
        <source>Del {day}, en un archivo nuevo</source>
        <translation>From {day}, in a new file</translation>
    </message>
    <message>
        <source>Rescatar sin respaldo</source>
        <translation>Rescue without a backup</translation>
    </message>
    <message>
        <source>Un archivo nuevo con lo que aún se pueda leer</source>
        <translation>A new file with whatever can still be read</translation>
    </message>
    <message>
        <source>Intentar de nuevo</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Cuando se haya quitado la causa</source>
        <translation>Once the cause has been removed</translation>
    </message>
    <message>
        <source>Copiar el informe para soporte</source>
        <translation>Copy the report for support</translation>
    </message>
    <message>
        <source>Qué pasó y cómo está el archivo; no lleva datos de nadie</source>
        <translation>What happened and the state of the file; it contains nobody’s data</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nada cambia: el archivo queda como está</source>
        <translation>Nothing changes: the file stays as it is</translation>
    </message>
</context>
<context>
    <name>RescueForm</name>
    <message>
        <source>hacerlo</source>
        <translation>do it</translation>
    </message>
    <message>
        <source>elegir</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>hacer lo elegido</source>
        <translation>do the selected action</translation>
    </message>
    <message>
        <source>PIN de {name}, o la llave de recuperación</source>
        <translation>PIN for {name}, or the recovery key</translation>
    </message>
    <message>
        <source>Hacerlo</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>volver</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Abrir ahora</source>
        <translation>Open now</translation>
    </message>
    <message>
        <source>abrir ahora</source>
        <translation>open now</translation>
    </message>
</context>
<context>
    <name>ResponsePanel</name>
    <message>
        <source>Usar respuesta</source>
        <translation>Use response</translation>
    </message>
    <message>
        <source>La respuesta funcionó</source>
        <translation>The response worked</translation>
    </message>
    <message>
        <source>La respuesta no funcionó</source>
        <translation>The response did not work</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Objeciones encontradas</source>
        <translation>Objections found</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>Con aviso</source>
        <translation>With a warning</translation>
    </message>
    <message>
        <source>Promesas {rate}</source>
        <translation>Promises {rate}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Agente</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Supervisión</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Capacitación</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Gerencia</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Administración</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Atiende llamadas con la mesa en vivo</source>
        <translation>Takes calls on the live desk</translation>
    </message>
    <message>
        <source>Llamadas, vistos buenos, palabras, reglas y equipo</source>
        <translation>Calls, approvals, words, rules and team</translation>
    </message>
    <message>
        <source>Práctica, reparto de casos, objeciones y procesos</source>
        <translation>Practice, casting, objections and processes</translation>
    </message>
    <message>
        <source>Indicadores, segmentos, campañas, pilotos y mapa</source>
        <translation>Indicators, segments, campaigns, pilots and map</translation>
    </message>
    <message>
        <source>Personas, respaldos, datos personales y carga de la cartera</source>
        <translation>People, backups, personal data and loading the portfolio</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>por días sin contacto, hasta</source>
        <translation>by days without contact, up to</translation>
    </message>
    <message>
        <source>antes, a quien su segmento le toca hoy una llamada</source>
        <translation>first, anyone whose segment has a call due today</translation>
    </message>
    <message>
        <source>Según la batería de su segmento. Se busca entre las primeras {count} cuentas de la lista: así la siguiente llega sin espera en una cartera grande.</source>
        <translation>By the battery of its segment. It is looked for among the first {count} accounts of the list: so the next one comes without a wait in a large portfolio.</translation>
    </message>
    <message>
        <source>Primero</source>
        <translation>First</translation>
    </message>
    <message>
        <source>y después por</source>
        <translation>and then by</translation>
    </message>
    <message>
        <source>las llamadas agendadas</source>
        <translation>scheduled calls</translation>
    </message>
    <message>
        <source>las promesas</source>
        <translation>promises</translation>
    </message>
    <message>
        <source>saldo vencido</source>
        <translation>overdue balance</translation>
    </message>
    <message>
        <source>saldo total</source>
        <translation>total balance</translation>
    </message>
    <message>
        <source>días de atraso</source>
        <translation>days past due</translation>
    </message>
    <message>
        <source>Qué va primero</source>
        <translation>What goes first</translation>
    </message>
    <message>
        <source>Por qué valor se ordena</source>
        <translation>What the order goes by</translation>
    </message>
    <message>
        <source>Multiplicar por días sin contacto</source>
        <translation>Multiply by days without contact</translation>
    </message>
    <message>
        <source>Días sin contacto que cuentan</source>
        <translation>Days without contact that count</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>Reglas propias</source>
        <translation>Own rules</translation>
    </message>
    <message>
        <source>Solo pueden estrechar lo que la ley permite, nunca ampliarlo.</source>
        <translation>They can only narrow what the law allows, never widen it.</translation>
    </message>
    <message>
        <source>Medios que piden permiso de la persona</source>
        <translation>Channels that need the person’s permission</translation>
    </message>
    <message>
        <source>Lecturas de la ley: la cautelosa vale mientras nadie firme otra</source>
        <translation>Readings of the law: the cautious one holds until somebody signs another</translation>
    </message>
    <message>
        <source>Las de la ley; o, por ejemplo, 09:00-20:00</source>
        <translation>Those of the law; or, for example, 09:00-20:00</translation>
    </message>
    <message>
        <source>Se contacta en sábado donde la ley lo permite</source>
        <translation>Contact on Saturdays where the law allows it</translation>
    </message>
    <message>
        <source>Intentos por día</source>
        <translation>Attempts per day</translation>
    </message>
    <message>
        <source>Intentos en 7 días</source>
        <translation>Attempts in 7 days</translation>
    </message>
    <message>
        <source>Horario más estrecho</source>
        <translation>Narrower hours</translation>
    </message>
    <message>
        <source>Quién la firma</source>
        <translation>Who signs it</translation>
    </message>
    <message>
        <source>Quién firma: {what}</source>
        <translation>Who signs: {what}</translation>
    </message>
    <message>
        <source>Motivo del cambio</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>Guardar reglas propias</source>
        <translation>Save own rules</translation>
    </message>
    <message>
        <source>El horario se escribe así: 09:00-20:00.</source>
        <translation>Hours are written like this: 09:00-20:00.</translation>
    </message>
</context>
<context>
    <name>SafeStartDialog</name>
    <message>
        <source>Agent Desk se cerró solo</source>
        <translation>Agent Desk closed on its own</translation>
    </message>
    <message>
        <source>Las últimas {count} veces no llegó a su fin. Lo registrado está a salvo. En modo seguro abre con el aspecto de fábrica, sin complementos del equipo, y con las fichas y personajes que trae el programa: se leen, no se editan. Sus datos, políticas y plantillas son los de siempre. Al cerrarlo bien, vuelve a lo normal.</source>
        <translation>The last {count} times it did not close properly. Everything recorded is safe. In safe mode it opens with the factory look, without the team’s add-ons, and with the program’s built-in cards and personas: you can read them, not edit them. Your data, policies and templates are the usual ones. Once closed properly, it returns to normal.</translation>
    </message>
    <message>
        <source>Abrir en modo seguro</source>
        <translation>Open in safe mode</translation>
    </message>
    <message>
        <source>Abrir como siempre</source>
        <translation>Open as usual</translation>
    </message>
</context>
<context>
    <name>ScriptRegion</name>
    <message>
        <source>Siguiente</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Llamar</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Siguiente etapa</source>
        <translation>Next stage</translation>
    </message>
</context>
<context>
    <name>ScriptView</name>
    <message>
        <source>Lo que se dice</source>
        <translation>What is said</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Objeción: lo que dijo el cliente</source>
        <translation>Objection: what the customer said</translation>
    </message>
</context>
<context>
    <name>SearchRegion</name>
    <message>
        <source>¿Qué objeción puso?</source>
        <translation>Which objection was raised?</translation>
    </message>
    <message>
        <source>En el buzón nadie objeta</source>
        <translation>Nobody objects on voicemail</translation>
    </message>
    <message>
        <source>Con otra persona: no revele nada</source>
        <translation>Someone else: reveal nothing</translation>
    </message>
    <message>
        <source>Escriba lo que dijo el cliente</source>
        <translation>Type what the customer said</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>nivel {span}</source>
        <translation>level {span}</translation>
    </message>
    <message>
        <source>la mejor</source>
        <translation>the best</translation>
    </message>
    <message>
        <source>{offer} · tope {cap}</source>
        <translation>{offer} · cap {cap}</translation>
    </message>
    <message>
        <source>Nadie</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Recuperación</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Vencido</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Conducta</source>
        <translation>Behavior</translation>
    </message>
    <message>
        <source>Segmento</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Cuentas</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Vencido total</source>
        <translation>Total overdue</translation>
    </message>
    <message>
        <source>1 cuenta</source>
        <translation>1 account</translation>
    </message>
    <message>
        <source>{count} cuentas</source>
        <translation>{count} accounts</translation>
    </message>
    <message>
        <source>Primera oferta</source>
        <translation>First offer</translation>
    </message>
    <message>
        <source>{cap} intentos al mes</source>
        <translation>{cap} attempts a month</translation>
    </message>
    <message>
        <source>Tope</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Paso</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Medio</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Qué se dice</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>Incentivo</source>
        <translation>Incentive</translation>
    </message>
    <message>
        <source>{number}. día {day}</source>
        <translation>{number}. day {day}</translation>
    </message>
    <message>
        <source>{title}; hasta {limit}, vence en {days} días, {who}</source>
        <translation>{title}; up to {limit}, expires in {days} days, {who}</translation>
    </message>
    <message>
        <source>guardó {who} el {day}</source>
        <translation>saved by {who} on {day}</translation>
    </message>
    <message>
        <source>publicó {who} el {day}</source>
        <translation>published by {who} on {day}</translation>
    </message>
    <message>
        <source>borrador</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>Versión {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source> · en vigor</source>
        <translation> · in force</translation>
    </message>
    <message>
        <source>Es igual a la que está en vigor.</source>
        <translation>It is the same as the one in force.</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Frente a la que está en vigor</source>
        <translation>Compared with the one in force</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Con incentivo</source>
        <translation>With incentive</translation>
    </message>
    <message>
        <source>{offer}, dentro de lo que la política deja</source>
        <translation>{offer}, within what the policy allows</translation>
    </message>
    <message>
        <source>{made} de {cap} intentos de este mes</source>
        <translation>{made} of {cap} attempts this month</translation>
    </message>
    <message>
        <source>Qué sigue</source>
        <translation>What’s next</translation>
    </message>
    <message>
        <source>Cuenta {account} · {version}</source>
        <translation>Account {account} · {version}</translation>
    </message>
    <message>
        <source>la que trae el programa</source>
        <translation>the program’s built-in one</translation>
    </message>
    <message>
        <source>versión {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>{month}: {segment}, {version}</source>
        <translation>{month}: {segment}, {version}</translation>
    </message>
    <message>
        <source>Mes a mes</source>
        <translation>Month by month</translation>
    </message>
    <message>
        <source>Qué dice hoy la ley de contacto</source>
        <translation>What the contact law says today</translation>
    </message>
    <message>
        <source>Ya recibió toda su batería de este mes.</source>
        <translation>Has already received this month’s whole battery.</translation>
    </message>
    <message>
        <source>Llegó a su tope: el siguiente espera al mes que viene.</source>
        <translation>Reached the cap: the next one waits until next month.</translation>
    </message>
    <message>
        <source>{number} de {count}: {medium}, desde el {day}. {message}</source>
        <translation>{number} of {count}: {medium}, from {day}. {message}</translation>
    </message>
    <message>
        <source>Versión {number} en vigor. Las cuentas se acomodan ahora.</source>
        <translation>Version {number} in force. The accounts are being sorted now.</translation>
    </message>
    <message>
        <source>Guardada como borrador, versión {number}.</source>
        <translation>Saved as a draft, version {number}.</translation>
    </message>
    <message>
        <source>La versión {number} está en el borrador; falta publicarla.</source>
        <translation>Version {number} is in the draft; it still has to be published.</translation>
    </message>
    <message>
        <source>Esta cuenta no debe nada vencido: no recibe nada.</source>
        <translation>This account has nothing overdue: it receives nothing.</translation>
    </message>
    <message>
        <source>{problem} Mejor: {better} (Alt+B)</source>
        <translation>{problem} Better: {better} (Alt+B)</translation>
    </message>
    <message>
        <source>Qué recibe cada cliente · {accounts} vencidas · {version}</source>
        <translation>What each customer receives · {accounts} overdue · {version}</translation>
    </message>
    <message>
        <source>versión {number} en vigor</source>
        <translation>version {number} in force</translation>
    </message>
    <message>
        <source>en vigor la que trae el programa</source>
        <translation>the program’s built-in one in force</translation>
    </message>
    <message>
        <source>Sin cambios sobre lo que está en vigor.</source>
        <translation>No changes from what is in force.</translation>
    </message>
    <message>
        <source>Acomodando las cuentas: {done} de {total}</source>
        <translation>Sorting the accounts: {done} of {total}</translation>
    </message>
    <message>
        <source>1 cambio sin publicar.</source>
        <translation>1 unpublished change.</translation>
    </message>
    <message>
        <source>{count} cambios sin publicar.</source>
        <translation>{count} unpublished changes.</translation>
    </message>
    <message>
        <source>Qué segmento toca a cada celda</source>
        <translation>Which segment each cell gets</translation>
    </message>
    <message>
        <source>Enter o una letra cambia la celda; las cuentas, al momento.</source>
        <translation>Enter or a letter changes the cell; the accounts follow at once.</translation>
    </message>
    <message>
        <source>Segmentos</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Nombre, tope de intentos al mes y primera oferta.</source>
        <translation>Name, monthly attempt cap and first offer.</translation>
    </message>
    <message>
        <source>Batería de cada segmento</source>
        <translation>Battery for each segment</translation>
    </message>
    <message>
        <source>Pasos en orden: medio, mensaje, días de espera e incentivo.</source>
        <translation>Ordered steps: medium, message, days to wait and incentive.</translation>
    </message>
    <message>
        <source>Incentivos</source>
        <translation>Incentives</translation>
    </message>
    <message>
        <source>Con límite, vencimiento y quién lo autoriza.</source>
        <translation>With limit, expiry and who authorizes it.</translation>
    </message>
    <message>
        <source>Bandas, montos y conductas</source>
        <translation>Bands, amounts and behaviors</translation>
    </message>
    <message>
        <source>Ins agrega un monto; Alt+↑ y Alt+↓ ordenan las conductas.</source>
        <translation>Ins adds an amount; Alt+↑ and Alt+↓ reorder the behaviors.</translation>
    </message>
    <message>
        <source>Espera</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Eje</source>
        <translation>Axis</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Alcance</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Clase</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Concepto</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Hasta</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>Vence en</source>
        <translation>Expires in</translation>
    </message>
    <message>
        <source>Autoriza</source>
        <translation>Authorized by</translation>
    </message>
    <message>
        <source>{parts} cuentas</source>
        <translation>{parts} accounts</translation>
    </message>
    <message>
        <source>Escriba el número de una cuenta y Enter: sale su segmento y por qué, qué paso le toca y desde cuándo, con qué oferta, incentivo y tope, y qué dice hoy la ley de cada medio.</source>
        <translation>Type the number of an account and Enter: out comes its segment and why, which step is due and from when, with which offer, incentive and cap, and what the law says of each medium today.</translation>
    </message>
    <message>
        <source>¿Qué recibe este cliente?</source>
        <translation>What does this customer receive?</translation>
    </message>
    <message>
        <source>Cada vez que guarda queda una versión: quién, cuándo y qué cambió. Aquí se compara con la que está en vigor y se vuelve a cualquiera.</source>
        <translation>Each time you save, a version stays: who, when and what changed. Here it is compared with the one in force, and any can be brought back.</translation>
    </message>
    <message>
        <source>Versiones</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>SegmentsPanel</name>
    <message>
        <source>Segmentos</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Cuadrícula</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Reglas</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Batería</source>
        <translation>Battery</translation>
    </message>
    <message>
        <source>Incentivos</source>
        <translation>Incentives</translation>
    </message>
    <message>
        <source>Ejes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Un cliente</source>
        <translation>One customer</translation>
    </message>
    <message>
        <source>Versiones</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Cuadrícula de segmentos</source>
        <translation>Segment grid</translation>
    </message>
    <message>
        <source>Recuperación por saldo vencido</source>
        <translation>Recovery by overdue balance</translation>
    </message>
    <message>
        <source>Segmento</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Cliente</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Versión</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Solo conducta y monto; nunca quién es la persona</source>
        <translation>Only behavior and amount; never who the person is</translation>
    </message>
    <message>
        <source>¿Qué recibe?</source>
        <translation>What do they receive?</translation>
    </message>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Publicar</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Número de cuenta</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Número de cuenta y Enter</source>
        <translation>Account number and Enter</translation>
    </message>
    <message>
        <source>Versiones de los segmentos</source>
        <translation>Segment versions</translation>
    </message>
    <message>
        <source>Nadie ha guardado otra: rige la que trae el programa.</source>
        <translation>Nobody has saved another: the program’s built-in one applies.</translation>
    </message>
    <message>
        <source>Volver a esta</source>
        <translation>Go back to this one</translation>
    </message>
</context>
<context>
    <name>ShapeRow</name>
    <message>
        <source>Separador</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Hoja</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Línea del encabezado</source>
        <translation>Header line</translation>
    </message>
    <message>
        <source>Encabezado en la línea</source>
        <translation>Header on line</translation>
    </message>
    <message>
        <source>Producto de todas</source>
        <translation>Product of all</translation>
    </message>
    <message>
        <source>Acreedor, da nombre al perfil</source>
        <translation>Creditor, names the profile</translation>
    </message>
    <message>
        <source>El de la institución</source>
        <translation>The institution’s</translation>
    </message>
    <message>
        <source>Acreedor</source>
        <translation>Creditor</translation>
    </message>
    <message>
        <source>Elija…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>, cambiado</source>
        <translation>, changed</translation>
    </message>
    <message>
        <source>Aviso</source>
        <translation>Warning</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Tabla de la política</source>
        <translation>Table of the policy</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Agregar</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Agregar un renglón</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Quitar el renglón</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Subir</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Subir el renglón</source>
        <translation>Move the row up</translation>
    </message>
    <message>
        <source>Bajar</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Bajar el renglón</source>
        <translation>Move the row down</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Lugares</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Cambiar de usuario</source>
        <translation>Change user</translation>
    </message>
    <message>
        <source>Cambiar de usuario (Ctrl+Mayús+U)</source>
        <translation>Change user (Ctrl+Shift+U)</translation>
    </message>
    <message>
        <source>Claro u oscuro</source>
        <translation>Light or dark</translation>
    </message>
</context>
<context>
    <name>SideButton</name>
    <message>
        <source>{count} esperan</source>
        <translation>{count} waiting</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Entrar</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>&amp;PIN o contraseña</source>
        <translation>&amp;PIN or password</translation>
    </message>
    <message>
        <source>PIN o contraseña</source>
        <translation>PIN or password</translation>
    </message>
    <message>
        <source>Entrar con el PIN</source>
        <translation>Sign in with the PIN</translation>
    </message>
    <message>
        <source>&amp;Mostrar lo que escribo</source>
        <translation>&amp;Show what I type</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Abriendo…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Entrar</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>SimulationView</name>
    <message>
        <source>Simulación</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancelar la simulación</source>
        <translation>Cancel the simulation</translation>
    </message>
    <message>
        <source>Avance de la simulación</source>
        <translation>Progress of the simulation</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Etapas del guion</source>
        <translation>Stages of the script</translation>
    </message>
</context>
<context>
    <name>StageRows</name>
    <message>
        <source>hecha</source>
        <translation>done</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>current</translation>
    </message>
    <message>
        <source>pendiente</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>Etapa {number}, {title}, {status}</source>
        <translation>Stage {number}, {title}, {status}</translation>
    </message>
</context>
<context>
    <name>Strategy</name>
    <message>
        <source>De un proceso no cuelga nada.</source>
        <translation>Nothing hangs from a process.</translation>
    </message>
    <message>
        <source>segmento</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>campaña</source>
        <translation>campaign</translation>
    </message>
    <message>
        <source>Versión {number} del análisis guardada.</source>
        <translation>Version {number} of the analysis saved.</translation>
    </message>
    <message>
        <source>Quedó en {name}.</source>
        <translation>Saved in {name}.</translation>
    </message>
    <message>
        <source>No se pudo escribir {name}. El análisis sigue aquí; elija otra carpeta.</source>
        <translation>Couldn&apos;t write {name}. The analysis is still here; choose another folder.</translation>
    </message>
    <message>
        <source>De un objetivo a lo que recibe cada persona, y por qué</source>
        <translation>From an objective to what each person receives, and why</translation>
    </message>
    <message>
        <source>Situación</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Qué recibe</source>
        <translation>What is received</translation>
    </message>
    <message>
        <source>Nada: hueco</source>
        <translation>Nothing: a gap</translation>
    </message>
    <message>
        <source>1 oferta</source>
        <translation>1 offer</translation>
    </message>
    <message>
        <source>{count} ofertas</source>
        <translation>{count} offers</translation>
    </message>
    <message>
        <source>Sin indicador</source>
        <translation>No indicator</translation>
    </message>
    <message>
        <source>sin datos</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>meta {target}</source>
        <translation>target {target}</translation>
    </message>
    <message>
        <source>Raya cortada: por probar · raya y punto: en piloto · raya entera: sostenida · puntos: refutada · ○ {collect} · ● {pay}</source>
        <translation>Dashed line: to be tested · dash-dot line: in pilot · solid line: sustained · dots: refuted · ○ {collect} · ● {pay}</translation>
    </message>
    <message>
        <source>Versión {number} del mapa guardada.</source>
        <translation>Version {number} of the map saved.</translation>
    </message>
    <message>
        <source>No se pudo escribir {name}. El mapa sigue aquí; elija otra carpeta.</source>
        <translation>Couldn&apos;t write {name}. The map is still here; choose another folder.</translation>
    </message>
    <message>
        <source>Que unos quieran cobrar y otros quieran pagar</source>
        <translation>So some want to collect and others want to pay</translation>
    </message>
    <message>
        <source>Que unos quieran cobrar y otros quieran pagar · v{number}</source>
        <translation>So some want to collect and others want to pay · v{number}</translation>
    </message>
    <message>
        <source>Rompe la lógica del mapa</source>
        <translation>Breaks the map&apos;s logic</translation>
    </message>
    <message>
        <source>Conviene completarlo</source>
        <translation>Worth completing</translation>
    </message>
</context>
<context>
    <name>TalkStrip</name>
    <message>
        <source>Decir</source>
        <translation>Say</translation>
    </message>
    <message>
        <source>Conversación</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Usted dice</source>
        <translation>You say</translation>
    </message>
    <message>
        <source>Decirlo</source>
        <translation>Say it</translation>
    </message>
    <message>
        <source>Lo que se reconoció</source>
        <translation>What was recognized</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Lo guardado vale para las páginas que siguen</source>
        <translation>What is saved holds for the pages that follow</translation>
    </message>
    <message>
        <source>Esta plantilla ya es propia del acreedor.</source>
        <translation>This template is already the creditor&apos;s own.</translation>
    </message>
    <message>
        <source>El acreedor ya tiene la suya; aquí está.</source>
        <translation>The creditor already has their own; here it is.</translation>
    </message>
    <message>
        <source>Versión {number} guardada. Vale para las páginas que siguen.</source>
        <translation>Version {number} saved. It holds for the pages that follow.</translation>
    </message>
</context>
<context>
    <name>TemplatesPanel</name>
    <message>
        <source>Plantillas</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Propia</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>Plantilla propia del acreedor</source>
        <translation>The creditor&apos;s own template</translation>
    </message>
    <message>
        <source>Guardar versión</source>
        <translation>Save version</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>La que trae el programa</source>
        <translation>From the program</translation>
    </message>
    <message>
        <source>¿Qué cambió? Queda en la historia.</source>
        <translation>What changed? It stays in the history.</translation>
    </message>
    <message>
        <source>Plantilla</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Caso de prueba</source>
        <translation>Test case</translation>
    </message>
    <message>
        <source>Versiones guardadas</source>
        <translation>Saved versions</translation>
    </message>
    <message>
        <source>Textos de la plantilla</source>
        <translation>Texts of the template</translation>
    </message>
    <message>
        <source>Texto que se edita</source>
        <translation>Text being edited</translation>
    </message>
    <message>
        <source>Lo que va entre llaves lo pone el programa: {deudor}, {acreedor}, {total}…</source>
        <translation>The program fills in what is in braces: {deudor}, {acreedor}, {total}…</translation>
    </message>
    <message>
        <source>La página, tal como se imprimiría</source>
        <translation>The page, as it would print</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Oculto mientras comparte pantalla</source>
        <translation>Hidden while you share your screen</translation>
    </message>
    <message>
        <source>Datos personales ocultos · Ctrl+Mayús+H los muestra de nuevo</source>
        <translation>Personal data hidden · Ctrl+Shift+H shows it again</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Versión de la política</source>
        <translation>Version of the policy</translation>
    </message>
    <message>
        <source>Aprobar y publicar</source>
        <translation>Approve and publish</translation>
    </message>
    <message>
        <source>Devolver, con su razón</source>
        <translation>Send back, with a reason</translation>
    </message>
    <message>
        <source>Volver a esta versión</source>
        <translation>Go back to this version</translation>
    </message>
    <message>
        <source>Simular</source>
        <translation>Simulate</translation>
    </message>
    <message>
        <source>Retirarla</source>
        <translation>Withdraw it</translation>
    </message>
    <message>
        <source>Razón para devolverla</source>
        <translation>Reason to send it back</translation>
    </message>
</context>
<context>
    <name>_Brand</name>
    <message>
        <source>Datos de ejemplo</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Datos de
ejemplo</source>
        <translation>Sample
data</translation>
    </message>
</context>
<context>
    <name>_ReadBack</name>
    <message>
        <source>{said}. Enter lo anota.</source>
        <translation>{said}. Enter notes it.</translation>
    </message>
    <message>
        <source>Cuánto gana y cuándo cobra: «12 mil al mes, 15 y último», o «desempleo».</source>
        <translation>What they earn and when they are paid: «12 mil al mes, 15 y último», or «desempleo».</translation>
    </message>
</context>
</TS>
